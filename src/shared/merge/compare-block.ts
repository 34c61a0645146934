import type { Block } from '../article/block'
import type { Inline } from '../article/inline'
import { sameValue } from '../article/same-value'
import { alignRows, lineOf, textPairs } from './block-texts'
import { compareLine, compareText, totalWords, type WordChange } from './compare-line'
import type { BlockChange } from './comparison'

/** What became of a block, and how many of the words that readers read came and went. One of the two may be null. */
export function compareBlock(
  before: Block | null,
  after: Block | null,
): WordChange & Pick<BlockChange, 'attributes' | 'line' | 'texts'> {
  const line = compareLine(lineOf(before), lineOf(after))
  const pairs = textPairs(before, after).filter((pair) => pair.before !== '' || pair.after !== '')
  const texts = pairs.map((pair) => ({ ...pair, ...compareText(pair.before, pair.after) }))
  return {
    attributes: before && after ? changedAttributes(before, after) : [],
    line: line.line,
    texts: texts.map(({ name, text }) => ({ name, text })),
    ...totalWords([line, ...texts.filter(({ counts }) => counts)]),
  }
}

/** What is compared as words, or says which block it is. */
const NO_ATTRIBUTES = new Set(['id', 'type', 'content', 'rows', 'caption', 'alt', 'credit', 'title'])
/** What blocks of every type may have; the rest of two types can't be compared. */
const SHARED = ['box', 'dir']

function changedAttributes(before: Block, after: Block): string[] {
  const names = before.type === after.type ? [...Object.keys(after), ...Object.keys(before)] : SHARED
  const changed = [...new Set(names)].filter(
    (name) => !NO_ATTRIBUTES.has(name) && !sameValue(valueOf(before, name), valueOf(after, name)),
  )
  return [...(before.type === after.type ? [] : ['type']), ...changed, ...changedParts(before, after)]
}

/** What of a table changed besides its words. */
function changedParts(before: Block, after: Block): string[] {
  if (before.type !== 'table' || after.type !== 'table' || sameValue(before.rows, after.rows)) return []
  const rows = alignRows(before, after)
  const kept = rows.flatMap((row) => (row.before && row.after ? [{ was: row.before.cells, is: row.after.cells }] : []))
  const regrouped =
    kept.length < rows.length || rows.some(({ moved }) => moved) || kept.some(({ was, is }) => was.length !== is.length)
  const restyled = kept.some(({ was, is }) => is.some((cell, column) => looksChanged(was[column] ?? [], cell)))
  return [...(regrouped ? ['rows'] : []), ...(restyled ? ['cells'] : [])]
}

/** Whether marks, links or citations of a cell changed. */
function looksChanged(before: Inline[], after: Inline[]): boolean {
  return compareLine(before, after).line.some(
    ({ change, content }) =>
      change === 'restyled' || (change !== 'same' && content.some(({ type }) => type === 'citation')),
  )
}

function valueOf(block: Block, name: string): unknown {
  return block[name as keyof Block]
}
