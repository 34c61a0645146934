import { publisherOf } from '../../shared/article/reference'
import type { Source } from '../../shared/article/source'
import type { FoundSource } from '../../shared/bridge/story'
import type { ReadableDb } from '../store/connection'
import { findSources, sourcesOfStory } from '../store/projections/sources'
import { fold, matchOf } from './fold'
import type { KeptReference, ReferenceShelf } from './reference-shelf'

/**
 * Sources whose title, publisher, authors or address hold every word (or its beginning), those used last first, then
 * those that were imported and are not used yet, each once. Sources of the story `except` are left out.
 */
export function searchSources(
  db: ReadableDb,
  shelf: ReferenceShelf,
  { text, except, limit }: { text: string; except?: string; limit: number },
): FoundSource[] {
  const seen = new SeenSources()
  if (except !== undefined) for (const source of sourcesOfStory(db, except)) seen.add(source)
  const found: FoundSource[] = []
  for (const each of withImported(findSources(db, matchOf(text)), shelf.matching(db, text))) {
    if (seen.add(each.source)) found.push(each)
    if (found.length === limit) break
  }
  return found
}

function* withImported(held: Iterable<FoundSource>, imported: Iterable<KeptReference>): Iterable<FoundSource> {
  yield* held
  for (const { source } of imported) yield { source, storyId: null, storyTitle: '' }
}

/** Two sources are the same one when they share their id, their address, or their title and publisher. */
class SeenSources {
  readonly #names = new Set<string>()

  /** Whether the source was not seen before. */
  add(source: Source): boolean {
    const names = namesOf(source)
    const isNew = names.every((name) => !this.#names.has(name))
    for (const name of names) this.#names.add(name)
    return isNew
  }
}

/** What tells that two sources are the same one: an equal name in common. */
export function namesOf({ id, csl }: Source): string[] {
  const names = [`id ${id}`]
  const url = csl.URL?.trim().replace(/#.*$/, '').replace(/\/$/, '')
  if (url) names.push(`url ${url}`)
  const title = fold(csl.title ?? '')
  if (title !== '') names.push(`title ${title} / ${fold(publisherOf(csl))}`)
  return names
}
