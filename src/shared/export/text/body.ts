import type { Block, Body } from '../../article/block'
import { inlineText } from '../../article/text'
import type { List } from '../lists'
import { partsOf, type BoxPart } from '../parts'
import { isPrintedCitation, type Numbers } from '../printed-line'
import { figureText } from './figure'
import { lineText } from './line'

/** The blocks of a body as plain text, each with its lines. */
export function bodyLines(body: Body, numbers: Numbers): string[] {
  return partsOf(body, numbers).flatMap((part) =>
    part.kind === 'box' ? part.parts.flatMap((inner) => partLines(inner, numbers)) : partLines(part, numbers),
  )
}

function partLines(part: BoxPart, numbers: Numbers): string[] {
  switch (part.kind) {
    case 'block':
      return [blockLines(part.block, numbers)]
    case 'list':
      return [listLines(part.list, numbers, '').join('\n')]
    case 'figures':
      return part.figures.map(figureText)
  }
}

function blockLines(block: Exclude<Block, { type: 'item' | 'figure' }>, numbers: Numbers): string {
  switch (block.type) {
    case 'rule':
      return '* * *'
    case 'code': {
      const citations = block.content.filter(
        (inline) => inline.type === 'citation' && isPrintedCitation(inline, numbers),
      )
      return [inlineText(block.content), lineText(citations, numbers)].filter((text) => text !== '').join('\n')
    }
    case 'table':
      return block.rows
        .map(({ cells }) => cells.map((cell) => lineText(cell, numbers).replace(/\s+/g, ' ').trim()).join('\t'))
        .join('\n')
    case 'card':
      return [block.title, block.url, block.description, block.publisher].filter((text) => text?.trim()).join('\n')
    default:
      return lineText(block.content, numbers)
  }
}

/** A list as lines, those inside it two spaces further in. */
function listLines({ ordered, entries }: List, numbers: Numbers, indent: string): string[] {
  return entries.flatMap(({ item, lists }, index) => {
    const mark = ordered ? `${index + 1}. ` : '- '
    const words = lineText(item.content, numbers).replace(/\n/g, `\n${indent}${' '.repeat(mark.length)}`)
    return [`${indent}${mark}${words}`, ...lists.flatMap((list) => listLines(list, numbers, `${indent}  `))]
  })
}
