import * as z from 'zod'
import { figureShape } from './figure'
import { Inline } from './inline'

const base = {
  id: z.string().min(1),
  /** Blocks that share a `box` form one fact box; its first heading is the title. */
  box: z.string().optional(),
  dir: z.enum(['ltr', 'rtl']).optional(),
}
const content = z.array(Inline)

export const Paragraph = z.strictObject({ type: z.literal('paragraph'), ...base, content })
export const Heading = z.strictObject({
  type: z.literal('heading'),
  ...base,
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  content,
})
export const Quote = z.strictObject({ type: z.literal('quote'), ...base, content })
export const Pullquote = z.strictObject({ type: z.literal('pullquote'), ...base, content })
/** One list item; a list is a run of items. `depth` 0 is the outermost list. */
export const Item = z.strictObject({
  type: z.literal('item'),
  ...base,
  ordered: z.boolean(),
  depth: z.number().int().min(0).max(8),
  content,
})
/** Lines of code: text runs without marks, and breaks. */
export const Code = z.strictObject({ type: z.literal('code'), ...base, language: z.string().optional(), content })
export const Rule = z.strictObject({ type: z.literal('rule'), ...base })
/** Neighbouring figures that share a `gallery` are shown as one. */
export const FigureBlock = z.strictObject({
  type: z.literal('figure'),
  ...base,
  gallery: z.string().optional(),
  ...figureShape,
})
export const TableRow = z.strictObject({ id: z.string().min(1), cells: z.array(content) })
/** `header`: the first row holds the column titles. */
export const Table = z.strictObject({
  type: z.literal('table'),
  ...base,
  header: z.boolean(),
  rows: z.array(TableRow),
})
/** A link shown as a card. Nothing is ever fetched for it. */
export const Card = z.strictObject({
  type: z.literal('card'),
  ...base,
  url: z.string(),
  title: z.string(),
  publisher: z.string().optional(),
  description: z.string().optional(),
})

export const Block = z.discriminatedUnion('type', [
  Paragraph,
  Heading,
  Quote,
  Pullquote,
  Item,
  Code,
  Rule,
  FigureBlock,
  Table,
  Card,
])
export type Block = z.infer<typeof Block>
export type BlockType = Block['type']
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>
/** A block whose words are one line of inlines. */
export type TextBlock = Extract<Block, { content: Inline[] }>
export type Body = Block[]

export function isTextBlock(block: Block): block is TextBlock {
  return 'content' in block
}

/** Every line of inlines in a block: its content, or each table cell in reading order. */
export function inlinesOf(block: Block): Inline[][] {
  if (isTextBlock(block)) return [block.content]
  if (block.type === 'table') return block.rows.flatMap((row) => row.cells)
  return []
}
