import { titleOf } from '../../shared/article/article'
import { canonicalJson } from '../../shared/article/canonical'
import { readArticle } from '../../shared/article/read'
import type { ReturnedFile } from '../../shared/bridge/transfer'
import { editedStory } from '../../shared/interchange/edited/edited-story'
import { compare } from '../../shared/merge/compare'
import { countChanges } from '../../shared/merge/count-changes'
import type { ReadStory } from '../incoming/read-story'
import type { ReadableDb } from '../store/connection'
import { fromDamaged } from '../store/from-damaged'
import { findMark, readWorkingCopy } from '../store/working-copies'
import { readValue } from './read-value'

/**
 * What a file that was exported from a story of the library brings back, against the version that it was exported from
 * or, where that is not kept any more, the story as it is saved. Undefined for any other file, and for a story that is in
 * the trash, damaged or not understood by this version.
 */
export function returnedFile(
  db: ReadableDb,
  { article, from }: ReadStory,
): Pick<ReturnedFile, 'story' | 'title' | 'base' | 'edited' | 'changes'> | undefined {
  if (!from || findMark(db, from.story)?.trashedAt !== null) return undefined
  const json = fromDamaged(() => readWorkingCopy(db, from.story).json)
  if (json === undefined) return undefined
  const saved = readArticle(json)
  const version = fromDamaged(() => readValue(db, from.revision))
  const base = version ? readArticle(version) : saved
  if (saved.unknown.length > 0 || base.unknown.length > 0) return undefined
  const edited = editedStory(base.article, article, from)
  return {
    story: from.story,
    title: titleOf(saved.article),
    base: canonicalJson(base.article),
    edited: canonicalJson(edited),
    changes: countChanges(compare(base.article, edited)),
  }
}
