import type { Article } from '../article/article'
import { referenceOf } from '../article/reference'
import type { Source } from '../article/source'
import { alignBlocks, type AlignedBlock } from './align-blocks'
import { compareBlock } from './compare-block'
import { compareEntries } from './compare-entries'
import { compareFields } from './compare-fields'
import { totalWords, type WordChange } from './compare-line'
import type { BlockChange, Comparison } from './comparison'
import { headWords } from './word-change'

/**
 * What changed between two versions of a story in normal form, the earlier and the later one. Pure, total and
 * deterministic. Swapping the versions swaps what was added and what was removed. `nameOf` names the sources.
 */
export function compare(before: Article, after: Article, nameOf = titleOf): Comparison {
  const blocks = alignBlocks(before.body, after.body).map(compareAligned)
  return {
    ...totalWords([headWords(before, after), ...blocks.map(({ words }) => words)]),
    fields: compareFields(before, after),
    blocks: blocks.map(({ change }) => change),
    sources: compareEntries(before.sources, after.sources, {
      key: ({ id }) => id,
      name: nameOf,
    }),
    tags: compareEntries(before.tags, after.tags, { key: ({ slug }) => slug, name: ({ name }) => name }),
  }
}

function titleOf(source: Source): string {
  return referenceOf(source).title
}

function compareAligned({ id, before, after, moved }: AlignedBlock): { change: BlockChange; words: WordChange } {
  const { attributes, line, texts, ...words } = compareBlock(before, after)
  const isSame =
    attributes.length === 0 &&
    line.every(({ change }) => change === 'same') &&
    texts.every(({ text }) => text.every(({ change }) => change === 'same'))
  const change = before === null ? 'added' : after === null ? 'removed' : isSame ? 'same' : 'changed'
  return { change: { id, change, moved, before, after, attributes, line, texts }, words }
}
