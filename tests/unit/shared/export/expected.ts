import type { Article } from '../../../../src/shared/article/article'
import type { Block } from '../../../../src/shared/article/block'
import type { Inline } from '../../../../src/shared/article/inline'
import { lookOf, type Stretch } from './rich-text'

/** One thing that an export must show, found by walking the story naively. */
export interface Shown {
  type: string
  line: Stretch[]
  /** A citation of a source that is not printed stood in it, so that white space may have gone with it. */
  gap: boolean
  block: Block
}

type Line = Pick<Shown, 'line' | 'gap'>

/** What readers must find of a body, in order. A locator follows its number in brackets, as the format writes it. */
export function shownOf(article: Article, written = (locator: string) => locator): Shown[] {
  const numbers = naiveNumbers(article)
  const line = (inlines: Inline[]) => lineOf(inlines, numbers, written)
  return article.body.flatMap((block) => shownOfBlock(block, line).map((shown) => ({ ...shown, block })))
}

function shownOfBlock(block: Block, line: (inlines: Inline[]) => Line): Omit<Shown, 'block'>[] {
  const text = (type: string, words: string | undefined, link?: string): Omit<Shown, 'block'>[] =>
    words?.trim() ? [{ type, line: [{ text: words, look: lookOf([], link) }], gap: false }] : []
  switch (block.type) {
    case 'rule':
      return [{ type: 'rule', line: [], gap: false }]
    case 'figure':
      if (!block.asset) return []
      return [
        { type: 'image', line: [{ text: block.decorative ? '' : block.alt, look: '' }], gap: false },
        ...text('caption', block.caption),
        ...text('credit', block.credit),
      ]
    case 'card':
      return [
        ...text('card-title', block.title.trim() || block.url, safe(block.url)),
        ...text('card-text', block.title.trim() && safe(block.url) === undefined ? block.url : ''),
        ...text('card-text', block.description),
        ...text('card-text', block.publisher),
      ]
    case 'table': {
      const columns = Math.max(0, ...block.rows.map(({ cells }) => cells.length))
      const shown = block.rows.flatMap(({ cells }) => Array.from({ length: columns }, (_, n) => line(cells[n] ?? [])))
      return shown.some(isSeen) ? shown.map((cell) => ({ type: 'cell', ...cell })) : []
    }
    case 'heading':
      return [{ type: `heading-${block.level}`, ...line(block.content) }].filter(isSeen)
    default:
      return [{ type: block.type, ...line(block.content) }].filter(isSeen)
  }
}

function isSeen({ line }: Pick<Shown, 'line'>): boolean {
  return line.some(({ text }) => /\S/.test(text))
}

function lineOf(inlines: Inline[], numbers: Map<string, number>, written: (locator: string) => string): Line {
  const line: Stretch[] = []
  let gap = false
  for (const inline of inlines) {
    if (inline.type === 'break') line.push({ text: '\n', look: '' })
    else if (inline.type === 'text')
      line.push({ text: inline.text, look: lookOf(inline.marks ?? [], safe(inline.link)) })
    else {
      const marks = inline.items.flatMap((item) => {
        const number = numbers.get(item.sourceId)
        return number === undefined
          ? []
          : [`⟦${number}⟧${item.locator?.trim() ? `[${written(item.locator.trim())}]` : ''}`]
      })
      if (marks.length === 0) gap = true
      line.push({ text: marks.join(''), look: '' })
    }
  }
  return { line, gap }
}

/**
 * http, https and mailto, without white space or control characters, and with what no URL may hold encoded: said
 * differently from the code it checks, and only for what stands in the tests' links.
 */
function safe(link: string | undefined): string | undefined {
  const trimmed = link?.trim() ?? ''
  const lower = trimmed.toLowerCase()
  const known = ['http://', 'https://', 'mailto:'].find((scheme) => lower.startsWith(scheme) && lower !== scheme)
  const clean = [...trimmed].every((character) => /\S/.test(character) && character > '\u001F')
  return known && clean ? trimmed.replace(']', '%5D').replace('<', '%3C').replace('>', '%3E') : undefined
}

function naiveNumbers(article: Article): Map<string, number> {
  const order: string[] = []
  const seen = (inlines: Inline[]) => {
    for (const inline of inlines) {
      if (inline.type !== 'citation') continue
      for (const { sourceId } of inline.items) {
        const source = article.sources.find(({ id }) => id === sourceId)
        if (source?.visibility === 'printed' && !order.includes(sourceId)) order.push(sourceId)
      }
    }
  }
  for (const block of article.body) {
    if (block.type === 'table') for (const { cells } of block.rows) for (const cell of cells) seen(cell)
    else if ('content' in block) seen(block.content)
  }
  return new Map(order.map((id, index) => [id, index + 1]))
}
