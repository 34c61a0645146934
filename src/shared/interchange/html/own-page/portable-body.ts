import type { Block, BlockOf, Body } from '../../../article/block'
import type { Figure } from '../../../article/figure'
import type { Inline } from '../../../article/inline'
import { codeLanguage } from '../../../export/code-language'
import type { List } from '../../../export/lists'
import { isCode, isLink, nest, type Nested, type Wrap } from '../../../export/nest'
import { type BoxPart, partsOf } from '../../../export/parts'
import { isPrintedCitation, type Numbers } from '../../../export/printed-line'
import { linkable } from '../../../export/safe-url'
import { steppedHeadings } from '../../../export/stepped-headings'
import { carriedCard } from './read-card'
import { shownLine, shownWords } from './shown-words'

/**
 * What a page carries of a body: its words as a browser shows them, headings that go down one level at a time, lists as
 * deep as they are nested, tables whose rows are equally long. Pictures are missing; no comment, claim or citation of
 * what is only for the desk is in it.
 */
export function portableBody(body: Body, numbers: Numbers): Body {
  return partsOf(steppedHeadings(body, numbers), numbers).flatMap((part, index) => {
    if (part.kind !== 'box') return portablePart(part, `gallery-${index}`, numbers)
    const inside = part.parts.flatMap((each, at) => portablePart(each, `gallery-${index}-${at}`, numbers))
    return inside.map((block) => ({ ...block, box: `box-${index}` }))
  })
}

function portablePart(part: BoxPart, gallery: string, numbers: Numbers): Block[] {
  if (part.kind === 'list') return portableItems(part.list, 0, numbers)
  if (part.kind === 'block') return portableBlock(part.block, numbers)
  return part.figures.map(({ type, id, dir, ...figure }) => ({
    type,
    id,
    ...(dir && { dir }),
    ...(part.gallery && { gallery }),
    ...portableFigure(figure),
  }))
}

function portableBlock(block: Exclude<Block, { type: 'item' | 'figure' }>, numbers: Numbers): Block[] {
  const { box: _, ...bare } = block
  switch (bare.type) {
    case 'rule':
      return [{ type: 'rule', id: bare.id }]
    case 'card':
      return portableCard(bare)
    case 'code':
      return [portableCode(bare, numbers)]
    case 'table':
      return [portableTable(bare, numbers)]
    default:
      return [{ ...bare, content: portableLine(bare.content, numbers) }]
  }
}

/** A line as it is nested on the page; of a link that nobody would see only its white space is left. */
function portableLine(line: Inline[], numbers: Numbers): Inline[] {
  return shownLine(flat(nest(line), [], numbers))
}

function flat(nested: Nested[], wraps: Wrap[], numbers: Numbers): Inline[] {
  return nested.flatMap((piece): Inline[] => {
    if (piece.type === 'wrapped') {
      const inside = flat(piece.content, [...wraps, piece.wrap], numbers)
      return isLink(piece.wrap) && !inside.some(isSeen) ? flat(piece.content, wraps, numbers) : inside
    }
    if (piece.type === 'citation') return [carriedCitation(piece, numbers)]
    if (piece.type === 'break') return [piece]
    const marks = wraps.filter((wrap) => !isLink(wrap))
    const link = wraps.find(isLink)
    return [
      {
        type: 'text',
        text: piece.text,
        marks: [...marks, ...(isCode(piece) ? ['code' as const] : [])],
        ...(link !== undefined && { link }),
      },
    ]
  })
}

function isSeen(inline: Inline): boolean {
  return inline.type === 'citation' || (inline.type === 'text' && /\S/.test(inline.text))
}

function carriedCitation(citation: Extract<Inline, { type: 'citation' }>, numbers: Numbers): Inline {
  const printed = citation.items.filter(({ sourceId }) => numbers.has(sourceId))
  const items = printed.map(({ sourceId, locator = '' }) => {
    const shown = shownWords(locator)
    return { sourceId, ...(shown !== '' && { locator: shown }) }
  })
  return { type: 'citation', items }
}

/** One that nobody can follow is its lines. */
function portableCard(card: BlockOf<'card'>): Block[] {
  const [url, named] = [card.url.trim(), card.title.trim()]
  const title = named || url
  if (linkable(url) !== undefined) return [carriedCard({ ...card, title })]
  return [title, named && url, card.description ?? '', card.publisher ?? '']
    .filter((text) => text.trim() !== '')
    .map((text, at) => ({
      type: 'paragraph',
      id: at === 0 ? card.id : `${card.id}-line-${at}`,
      content: shownLine([{ type: 'text', text }]),
    }))
}

/** Code runs from left to right unless it says otherwise. */
function portableCode({ type, id, dir, language, content }: BlockOf<'code'>, numbers: Numbers): Block {
  const name = codeLanguage(language)
  return {
    type,
    id,
    ...(dir === 'rtl' && { dir }),
    ...(name !== '' && { language: name }),
    content: content.flatMap((inline): Inline[] => {
      if (inline.type === 'text') return [{ type: 'text', text: inline.text }]
      if (inline.type === 'break') return [inline]
      return isPrintedCitation(inline, numbers) ? [carriedCitation(inline, numbers)] : []
    }),
  }
}

function portableTable({ rows, ...table }: BlockOf<'table'>, numbers: Numbers): Block {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  return {
    ...table,
    rows: rows.map(({ id, cells }) => ({
      id,
      cells: Array.from({ length: width }, (_, column) => portableLine(cells[column] ?? [], numbers)),
    })),
  }
}

function portableItems({ ordered, entries }: List, depth: number, numbers: Numbers): Block[] {
  return entries.flatMap(({ item: { box: _, ...item }, lists }) => [
    { ...item, ordered, depth, content: portableLine(item.content, numbers) },
    ...lists.flatMap((list) => portableItems(list, depth + 1, numbers)),
  ])
}

/** A figure whose picture is missing, with its words as a page shows them. */
export function portableFigure({ alt, decorative, caption, credit }: Figure): Figure {
  return { alt: decorative ? '' : shownWords(alt), caption: shownWords(caption), credit: shownWords(credit) }
}
