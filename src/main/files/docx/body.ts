import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Body } from '../../../shared/article/block'
import type { AssetRef, Figure } from '../../../shared/article/figure'
import type { Inline } from '../../../shared/article/inline'
import { inlineText } from '../../../shared/article/text'
import type { List } from '../../../shared/export/lists'
import { partsOf, type BoxPart } from '../../../shared/export/parts'
import { isPrintedCitation, type Numbers } from '../../../shared/export/printed-line'
import { linkable } from '../../../shared/export/safe-url'
import { steppedHeadings } from '../../../shared/export/stepped-headings'
import { runsRightToLeft } from './direction'
import type { Notes } from './notes'
import type { DocxPicture } from './pictures'
import { linkTo, plainRun } from './plain-run'
import { lineRuns } from './runs'
import { STYLE } from './styles'

/** What the writers of a document share. */
export interface DocxContext {
  numbers: Numbers
  notes: Notes
  direction: 'ltr' | 'rtl'
  picture(asset: AssetRef): DocxPicture | undefined
}

/** A body as paragraphs, tables and pictures. Its topmost headings are Word's first. */
export function bodyParts(body: Body, context: DocxContext): FileChild[] {
  const lists = { count: 0 }
  return partsOf(steppedHeadings(body, context.numbers), context.numbers).flatMap((part) =>
    part.kind === 'box'
      ? [boxOf(part.parts.flatMap((inner) => partOf(inner, context, lists))), new Paragraph({})]
      : partOf(part, context, lists),
  )
}

function partOf(part: BoxPart, context: DocxContext, lists: { count: number }): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'block':
      return blockOf(part.block, context)
    case 'list':
      return listOf(part.list, context, ++lists.count, 0)
    case 'figures':
      return part.figures.flatMap((figure) => figureParts(figure, context))
  }
}

const HEADINGS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 }

function blockOf(block: Exclude<Block, { type: 'item' | 'figure' }>, context: DocxContext): (Paragraph | Table)[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphOf(block.content, context, {}, block.dir)]
    case 'heading':
      return [paragraphOf(block.content, context, { heading: HEADINGS[block.level] }, block.dir)]
    case 'quote':
    case 'pullquote':
      return [paragraphOf(block.content, context, { style: STYLE[block.type] }, block.dir)]
    case 'code':
      return codeOf(block.content, context)
    case 'rule':
      return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'A6A6A6' } } })]
    case 'table':
      return [tableOf(block, context), new Paragraph({})]
    case 'card':
      return [cardOf(block, context)]
  }
}

/** A line as a paragraph that runs as its words do, unless the story says how. */
export function paragraphOf(
  line: Inline[],
  context: Pick<DocxContext, 'notes' | 'direction'>,
  options: IParagraphOptions = {},
  dir?: 'ltr' | 'rtl',
): Paragraph {
  const bidirectional = dir === undefined ? runsRightToLeft(inlineText(line), context.direction) : dir === 'rtl'
  return new Paragraph({ ...options, bidirectional, children: lineRuns(line, context.notes) })
}

/** Code runs from left to right in every story. A citation in it follows in a paragraph of its own. */
function codeOf(content: Inline[], context: DocxContext): Paragraph[] {
  const code = inlineText(content)
  const lines = code.split('\n').map((line, at) => new TextRun({ text: line, ...(at > 0 && { break: 1 }) }))
  const citations = content.filter((inline) => inline.type === 'citation' && isPrintedCitation(inline, context.numbers))
  return [
    ...(/\S/.test(code) ? [new Paragraph({ style: STYLE.code, bidirectional: false, children: lines })] : []),
    ...(citations.length === 0 ? [] : [paragraphOf(citations, context)]),
  ]
}

function listOf({ ordered, entries }: List, context: DocxContext, instance: number, level: number): Paragraph[] {
  const reference = ordered ? 'numbers' : 'bullets'
  return entries.flatMap(({ item, lists }) => [
    paragraphOf(item.content, context, { numbering: { reference, level, instance } }, item.dir),
    ...lists.flatMap((list) => listOf(list, context, instance, Math.min(level + 1, 8))),
  ])
}

/** A picture on a line of its own, and what is said of it below. */
export function figureParts(
  figure: Figure,
  { picture, direction }: Pick<DocxContext, 'picture' | 'direction'>,
): Paragraph[] {
  const { asset, alt, decorative, caption, credit } = figure
  const shown = asset && picture(asset)
  if (!shown) return []
  const words = decorative ? '' : alt
  const image = new ImageRun({
    type: shown.type,
    data: shown.bytes,
    transformation: { width: shown.width, height: shown.height },
    // The name of its file is the desk's own.
    altText: { name: '', title: '', description: words },
  })
  const said = [caption.trim(), credit.trim()].filter((text) => text !== '').join(' ')
  const below = said === '' ? [] : [captionOf(said, direction)]
  return [
    new Paragraph({ keepNext: below.length > 0, bidirectional: direction === 'rtl', children: [image] }),
    ...below,
  ]
}

function captionOf(text: string, direction: 'ltr' | 'rtl'): Paragraph {
  return new Paragraph({
    style: STYLE.caption,
    bidirectional: runsRightToLeft(text, direction),
    children: [plainRun(text)],
  })
}

function tableOf({ rows, header }: Extract<Block, { type: 'table' }>, context: DocxContext): Table {
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length))
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    visuallyRightToLeft: context.direction === 'rtl',
    rows: rows.map(({ cells }, at) => {
      const isHeader = header && at === 0
      const children = Array.from({ length: columns }, (_, column) => {
        const options = isHeader ? { run: { bold: true } } : {}
        return new TableCell({ children: [paragraphOf(cells[column] ?? [], context, options)] })
      })
      return new TableRow({ tableHeader: isHeader, children })
    }),
  })
}

/** A fact box is a table of one shaded cell. */
function boxOf(children: (Paragraph | Table)[]): Table {
  const cell = new TableCell({
    shading: { type: ShadingType.CLEAR, fill: 'F2F0EA', color: 'auto' },
    margins: { top: 140, bottom: 140, left: 200, right: 200 },
    // A cell has to end in a paragraph.
    children: children.at(-1) instanceof Table ? [...children, new Paragraph({})] : children,
  })
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [new TableRow({ children: [cell] })] })
}

function cardOf(
  { url, title, description, publisher }: Extract<Block, { type: 'card' }>,
  context: DocxContext,
): Paragraph {
  const link = linkable(url)
  const name = plainRun(title.trim() || url, { bold: true })
  const address = link === undefined && title.trim() !== '' ? url : ''
  const more = [address, description ?? '', publisher ?? ''].filter((text) => text.trim() !== '')
  return new Paragraph({
    style: STYLE.quote,
    bidirectional: runsRightToLeft(title, context.direction),
    children: [
      link === undefined ? name : linkTo(link, [name]),
      ...more.flatMap((text) => [new TextRun({ break: 1 }), plainRun(text)]),
    ],
  })
}
