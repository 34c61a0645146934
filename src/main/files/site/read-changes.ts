import type { Article } from '../../../shared/article/article'
import { type Problem, problemOf } from '../../../shared/bridge/errors'
import type { StoredStory } from '../../library/door/stories'
import type { Library } from '../../library/library'
import { sha256 } from '../../store/hash'
import { publicRelease, type Withheld } from '../release'
import type { Manifest } from './manifest'

/** A story of the site that is not as the manifest knows it. */
export interface ChangedStory {
  id: string
  saved: string
  /** The SHA-256 of what readers may have of it. */
  told: string
  article: Article
}

export interface Changes {
  changed: ChangedStory[]
  /** The ids of stories that are as they were. */
  same: string[]
  withheld: Manifest['withheld']
  /** The ids of published stories that stay out because two people changed them differently: they are told of each time. */
  disputed: string[]
  failed: { id: string; problem: Problem }[]
}

const AT_A_TIME = 50
/** What time alone may let out. */
const FOR_NOW = new Set<Withheld>(['embargo', 'withdrawn'])

/**
 * Looks through the library for what is new since the manifest; what is not is not read. `now`: milliseconds since 1970. What
 * it has when it is stopped is a part.
 */
export async function readChanges(
  library: Library,
  { stories, withheld }: Manifest,
  isKept: (id: string) => boolean,
  { now, stopped }: { now: number; stopped?: AbortSignal | undefined },
): Promise<Changes> {
  const changes: Changes = { changed: [], same: [], withheld: {}, disputed: [], failed: [] }
  const unread: { id: string; hash: string }[] = []
  for (const { id, hash } of await library.storedHashes()) {
    if (stories[id]?.saved === hash && isKept(id)) changes.same.push(id)
    else if (withheld[id] === hash) changes.withheld[id] = hash
    else unread.push({ id, hash })
  }
  for (let at = 0; at < unread.length; at += AT_A_TIME) {
    if (stopped?.aborted) return changes
    const some = unread.slice(at, at + AT_A_TIME)
    for (const [index, story] of (await storiesOf(library, some, changes)).entries())
      if (story) sort(story, some[index]?.hash ?? '', changes, now)
  }
  return changes
}

/** What readers may have of a story that they have. Throws where they may not, and for a story that can't be read. */
export async function publicArticle(library: Library, id: string, now: number): Promise<Article> {
  const [story] = await library.stored([id])
  const release = story && publicRelease(story, now)
  if (release === undefined || typeof release === 'string') throw new Error(`a story is no longer public: ${id}`)
  return release.article
}

/** Stories by the places of their ids; one that can't be read holds up no other. */
async function storiesOf(library: Library, some: { id: string }[], { failed }: Changes) {
  const read = async ({ id }: { id: string }): Promise<StoredStory | undefined> => {
    try {
      return (await library.stored([id]))[0]
    } catch (error) {
      failed.push({ id, problem: problemOf(error) })
      return undefined
    }
  }
  try {
    const stories = new Map((await library.stored(some.map(({ id }) => id))).map((story) => [story.id, story]))
    return some.map(({ id }) => stories.get(id))
  } catch {
    return Promise.all(some.map(read))
  }
}

function sort(story: StoredStory, saved: string, changes: Changes, now: number): void {
  const { id } = story
  try {
    const release = publicRelease(story, now)
    if (typeof release !== 'string') {
      const { article } = release
      changes.changed.push({ id, saved, told: sha256(JSON.stringify(article)), article })
    } else if (release === 'disputed') changes.disputed.push(id)
    else if (!FOR_NOW.has(release)) changes.withheld[id] = saved
  } catch (error) {
    changes.failed.push({ id, problem: problemOf(error) })
  }
}
