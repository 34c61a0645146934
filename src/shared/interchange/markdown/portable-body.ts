import type { Block, BlockOf, Body } from '../../article/block'
import type { Figure } from '../../article/figure'
import type { Citation, Inline } from '../../article/inline'
import { inlineText } from '../../article/text'
import { codeLanguage } from '../../export/code-language'
import type { List } from '../../export/lists'
import { cardLine } from '../../export/markdown/block'
import { carriedLine } from '../../export/markdown/carried-line'
import { carriedLocator } from '../../export/markdown/inline'
import { partsOf, type BoxPart } from '../../export/parts'
import { isPrintedCitation, type Numbers } from '../../export/printed-line'
import { oneLine } from '../one-line'

/**
 * What Markdown carries of a body. A pull quote is a quote, a card a paragraph with its link; pictures stand alone and
 * are missing; lists are as deep as they are nested; a table without titles has no row of empty ones. A fact box that
 * no heading opens is a quotation.
 */
export function portableBody(body: Body, numbers: Numbers): Body {
  const blocks: Body = []
  for (const [index, part] of partsOf(body, numbers).entries()) {
    if (part.kind !== 'box') blocks.push(...portablePart(part, numbers))
    else {
      const inside = part.parts.flatMap((each) => portablePart(each, numbers))
      const isBox = inside[0]?.type === 'heading'
      blocks.push(...inside.map((block) => (isBox ? { ...block, box: `box-${index}` } : quoted(block))))
    }
  }
  return blocks
}

function portablePart(part: BoxPart, numbers: Numbers): Block[] {
  if (part.kind === 'list') return portableItems(part.list, numbers, 0)
  if (part.kind === 'figures')
    return part.figures.map(({ id, ...figure }) => ({ type: 'figure', id, ...portableFigure(figure) }))
  return portableBlock(part.block, numbers)
}

function portableBlock(block: Exclude<Block, { type: 'item' | 'figure' }>, numbers: Numbers): Block[] {
  const { id } = block
  switch (block.type) {
    case 'rule':
      return [{ type: 'rule', id }]
    case 'card':
      return [{ type: 'paragraph', id, content: carriedLine(cardLine(block)) }]
    case 'code':
      return portableCode(block, numbers)
    case 'table':
      return portableTable(block, numbers)
    case 'heading':
      return [{ type: 'heading', id, level: block.level, content: portableLine(block.content, numbers) }]
    case 'pullquote':
      return [{ type: 'quote', id, content: portableLine(block.content, numbers) }]
    default:
      return [{ type: block.type, id, content: portableLine(block.content, numbers) }]
  }
}

/** Citations that touch are one. */
function portableLine(line: Inline[], numbers: Numbers): Inline[] {
  const carried: Inline[] = []
  for (const inline of carriedLine(line)) {
    if (inline.type !== 'citation') {
      carried.push(inline)
      continue
    }
    const items = portableItemsOf(inline, numbers)
    const last = carried.at(-1)
    if (last?.type === 'citation') last.items.push(...items)
    else carried.push({ type: 'citation', items })
  }
  return carried
}

function portableItemsOf({ items }: Citation, numbers: Numbers): Citation['items'] {
  return items
    .filter(({ sourceId }) => numbers.has(sourceId))
    .map(({ sourceId, locator = '' }) => ({
      sourceId,
      ...(locator.trim() !== '' && { locator: carriedLocator(locator) }),
    }))
}

function portableCode(block: BlockOf<'code'>, numbers: Numbers): Block[] {
  const text = inlineText(block.content)
  const citations = block.content.filter((inline) => inline.type === 'citation' && isPrintedCitation(inline, numbers))
  const language = codeLanguage(block.language)
  return [
    ...(/\S/.test(text)
      ? [
          {
            type: 'code' as const,
            id: block.id,
            ...(language !== '' && { language }),
            content: [{ type: 'text' as const, text }],
          },
        ]
      : []),
    ...(citations.length > 0
      ? [{ type: 'paragraph' as const, id: `${block.id}-notes`, content: portableLine(citations, numbers) }]
      : []),
  ]
}

function portableTable({ id, header, rows }: BlockOf<'table'>, numbers: Numbers): Block[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const all = rows.map((row) => ({
    id: row.id,
    cells: Array.from({ length: width }, (_, column) => portableLine(row.cells[column] ?? [], numbers)),
  }))
  const hasTitles = header && (all[0]?.cells.some((cell) => cell.length > 0) ?? false)
  return [{ type: 'table', id, header: hasTitles, rows: header && !hasTitles ? all.slice(1) : all }]
}

function portableItems({ ordered, entries }: List, numbers: Numbers, depth: number): Block[] {
  return entries.flatMap(({ item, lists }) => [
    { type: 'item', id: item.id, ordered, depth, content: portableLine(item.content, numbers) },
    ...lists.flatMap((list) => portableItems(list, numbers, depth + 1)),
  ])
}

/** A figure whose picture is missing, with its words on one line each. */
export function portableFigure({ alt, decorative, caption, credit }: Figure): Figure {
  const line = (text: string) => oneLine(text).trim()
  return { alt: decorative ? '' : line(alt), caption: line(caption), credit: line(credit) }
}

/** In a quotation every line of words is one. */
function quoted(block: Block): Block {
  if (block.type !== 'paragraph' && block.type !== 'item') return block
  return { type: 'quote', id: block.id, content: block.content }
}
