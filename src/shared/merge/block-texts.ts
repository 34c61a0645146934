import { isTextBlock, type Block, type BlockOf } from '../article/block'
import type { Inline } from '../article/inline'
import { inlineText } from '../article/text'
import { align, type Aligned } from './align'
import type { Likeness } from './pair-items'
import { tokensOf } from './tokens'

type TableRow = BlockOf<'table'>['rows'][number]

/** How blocks are recognised in another version of a body. */
export const blockLikeness: Likeness<Block> = {
  id: ({ id }) => id,
  kind: (block) => (isTextBlock(block) ? 'text' : block.type),
  words: (block) => {
    switch (block.type) {
      case 'rule':
        return []
      case 'figure':
        return [...(block.asset ? [block.asset.hash] : []), ...wordsOfText(block.caption, block.alt, block.credit)]
      case 'card':
        return wordsOfText(block.title, block.url)
      case 'table':
        return block.rows.flatMap(wordsOfRow)
      default:
        return wordsOf(block.content)
    }
  },
}

/** How rows are recognised in another version of a table. */
const rowLikeness: Likeness<TableRow> = { id: ({ id }) => id, kind: () => 'row', words: wordsOfRow }

/** The line of a block; empty for one without a line, and for none. */
export function lineOf(block: Block | null): Inline[] {
  return block && isTextBlock(block) ? block.content : []
}

/** A text of a block without a line, in both versions. `counts`: readers read it, so its words count as the story's. */
export interface TextPair {
  name: string
  before: string
  after: string
  counts: boolean
}

/** The texts of two versions of a block, in order. */
export function textPairs(before: Block | null, after: Block | null): TextPair[] {
  const [earlier, later] = [textsOf(before), textsOf(after)]
  const names = new Set([...Object.keys(later), ...Object.keys(earlier)])
  return [
    ...[...names].map((name) => ({
      name,
      before: earlier[name] ?? '',
      after: later[name] ?? '',
      counts: name === 'caption' || name === 'title',
    })),
    ...alignRows(before, after).flatMap(cellPairs),
  ]
}

/** The rows of two versions of a table side by side; none where neither is one. */
export function alignRows(before: Block | null, after: Block | null): Aligned<TableRow>[] {
  return align(rowsOf(before), rowsOf(after), rowLikeness)
}

function textsOf(block: Block | null): Record<string, string> {
  if (block?.type === 'figure') return { caption: block.caption, alt: block.alt, credit: block.credit }
  if (block?.type === 'card') return { title: block.title }
  return {}
}

function cellPairs({ before, after }: Aligned<TableRow>): TextPair[] {
  const [earlier, later] = [before?.cells ?? [], after?.cells ?? []]
  return Array.from({ length: Math.max(earlier.length, later.length) }, (_, column) => ({
    name: 'cell',
    before: inlineText(earlier[column] ?? []),
    after: inlineText(later[column] ?? []),
    counts: true,
  }))
}

const rowsOf = (block: Block | null) => (block?.type === 'table' ? block.rows : [])

function wordsOfRow(row: TableRow): string[] {
  return row.cells.flatMap(wordsOf)
}

function wordsOf(line: Inline[]): string[] {
  return tokensOf(line).flatMap(({ kind, key }) => (kind === 'word' || kind === 'atom' ? [key] : []))
}

function wordsOfText(...texts: string[]): string[] {
  return wordsOf([{ type: 'text', text: texts.join(' ') }])
}
