import type { Article } from '../../shared/article/article'
import { countCitations } from '../../shared/article/numbering'
import type { Source } from '../../shared/article/source'
import type { LibrarySource, LibrarySources } from '../../shared/bridge/acts'
import { StetError } from '../../shared/bridge/errors'
import type { ReadableDb } from '../store/connection'
import {
  findSourceById,
  findSources,
  sourceAt,
  sourceCopies,
  sourceIds,
  type FoundInStory,
} from '../store/projections/sources'
import { readWorkingCopy } from '../store/working-copies'
import { namesOf } from './find-sources'
import { matchOf } from './fold'
import type { KeptReference, ReferenceShelf } from './reference-shelf'

/** A source and the stories that hold it under its id. */
interface Held {
  source: Source
  importedFrom?: string
  stories: Map<string, string>
}

/**
 * The sources of the library, those used last first, each once, as the story that was saved last has it; or the one with
 * an id.
 */
export function librarySources(
  db: ReadableDb,
  shelf: ReferenceShelf,
  {
    text,
    id,
    imported: only = false,
    offset,
    limit,
  }: { text: string; id?: string; imported?: boolean; offset: number; limit: number },
): LibrarySources {
  const counted = counterOf(db)
  if (id !== undefined) {
    const imported = [shelf.get(db, id)].filter((one) => one !== undefined)
    const held = [...heldSources(db, only ? [] : findSourceById(db, id), imported).values()]
    return { rows: held.slice(offset, offset + limit).map(counted), total: held.length }
  }
  // Only those of the page are read: a library has half a million.
  const copies = only ? [] : [...sourceCopies(db, matchOf(text)).values()]
  const page = copies.slice(offset, offset + limit).map((keys) => keys.map((key) => sourceAt(db, key)))
  const imported = [...heldSources(db, [], shelf.matching(db, text)).values()]
  const [from, to] = [offset, offset + limit].map((place) => Math.max(0, place - copies.length))
  const held = [...heldSources(db, page.flat(), []).values(), ...imported.slice(from, to)]
  return { rows: held.map(counted), total: copies.length + imported.length }
}

/**
 * Groups of sources that look like one and the same, though their ids differ: equal address, or equal title and
 * publisher.
 */
export function duplicateSources(db: ReadableDb, shelf: ReferenceShelf): LibrarySource[][] {
  const groups = new Map<string, Held[]>()
  for (const held of heldSources(db, findSources(db, undefined), shelf.all(db)).values()) {
    const known = namesOf(held.source).flatMap((name) => groups.get(name) ?? [])
    const group = [...new Set([...known, held])]
    for (const member of group) for (const name of namesOf(member.source)) groups.set(name, group)
  }
  const counted = counterOf(db)
  return [...new Set(groups.values())]
    .filter((group) => group.length > 1)
    .map((group) => group.map((held) => counted(held)))
}

/** The stories that hold one of the sources. */
export function storiesHolding(db: ReadableDb, ids: ReadonlySet<string>): string[] {
  return [...new Set([...ids].flatMap((id) => findSourceById(db, id).map(({ storyId }) => storyId)))]
}

/** A source as the story that was saved last has it; undefined where no story holds it. */
export function latestSource(db: ReadableDb, id: string): Source | undefined {
  return findSourceById(db, id)[0]?.source
}

/** Those that stories hold; then those that were imported and that no story holds. */
function heldSources(
  db: ReadableDb,
  found: Iterable<FoundInStory>,
  imported: Iterable<KeptReference>,
): Map<string, Held> {
  const held = new Map<string, Held>()
  for (const { source, storyId, storyTitle } of found) {
    const known = held.get(source.id)
    if (known) known.stories.set(storyId, storyTitle)
    else held.set(source.id, { source, stories: new Map([[storyId, storyTitle]]) })
  }
  let everywhere: Set<string> | undefined
  for (const { source, from } of imported) {
    // A story may hold it in other words than those that were sought.
    everywhere ??= sourceIds(db)
    if (everywhere.has(source.id)) continue
    held.set(source.id, { source, importedFrom: from, stories: new Map() })
  }
  return held
}

/** Counts the citations of sources; each story is read once. In one that is damaged none can be counted. */
function counterOf(db: ReadableDb): (held: Held) => LibrarySource {
  const counts = new Map<string, Map<string, number>>()
  const countsOf = (story: string) => {
    let count = counts.get(story)
    if (!count) {
      count = countCitations(bodyOf(db, story))
      counts.set(story, count)
    }
    return count
  }
  return ({ source, importedFrom, stories }) => ({
    source,
    ...(importedFrom !== undefined && { importedFrom }),
    stories: [...stories].map(([id, title]) => ({ id, title, citations: countsOf(id).get(source.id) ?? 0 })),
  })
}

function bodyOf(db: ReadableDb, story: string): Article['body'] {
  try {
    return (JSON.parse(readWorkingCopy(db, story).json) as Article).body
  } catch (error) {
    if (error instanceof StetError && error.code === 'library.damaged') return []
    throw error
  }
}
