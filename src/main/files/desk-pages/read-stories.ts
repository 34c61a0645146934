import type { Article } from '../../../shared/article/article'
import { readArticle } from '../../../shared/article/read'
import { type Problem, problemOf } from '../../../shared/bridge/errors'
import type { Library } from '../../library/library'
import { sha256 } from '../../store/hash'
import { folderName } from '../folder-name'
import type { Manner } from '../manner'
import { publicRelease, type Withheld } from '../release'
import type { PageEntry, PageRecord } from './page-record'

/** Raised whenever pages come out otherwise from the same story: then all of them are written anew. */
const EDITION = 1
/** What time alone, or another share of what is saved already, may let out. */
const FOR_NOW = new Set<Withheld>(['embargo', 'withdrawn'])

/** A story of a desk as the library has it now. */
export interface DeskStory {
  id: string
  hash: string
  base: string | null
}

const NEW = { folder: '', written: '', pages: {}, pictures: [] }

/**
 * Brings a record up to what some stories of a desk are now. Of a withdrawn story it is what was shared last, which all at the
 * desk have; of any other the revision that went out. One that can't be read is as it was; gives why the first could not.
 */
export async function readStories(
  library: Library,
  record: PageRecord,
  stories: readonly DeskStory[],
  now: number,
): Promise<Problem | null> {
  let problem: Problem | null = null
  for (const story of stories) {
    try {
      const release = await releaseOf(library, story, now)
      if (typeof release === 'string') {
        // What is out stays as it is until the story may be seen again.
        if (!FOR_NOW.has(release)) record.withheld[story.id] = story.hash
        continue
      }
      const before = record.stories[story.id] ?? { ...NEW, ...(await nameOf(library, story.id, release.article)) }
      delete record.withheld[story.id]
      record.stories[story.id] = {
        ...before,
        saved: story.hash,
        revision: release.revision,
        told: toldBy(release),
      }
    } catch (error) {
      problem ??= problemOf(error)
    }
  }
  return problem
}

/** What readers may have of a story, and the revision that this is. */
export interface PageRelease {
  article: Article
  revision: string
}

/** What goes to a desk's `stories` folder of a story; otherwise the reason why nothing does. Throws as `publicRelease` does. */
export async function releaseOf(
  library: Library,
  { id, base }: DeskStory,
  now: number,
): Promise<PageRelease | Withheld> {
  const [stored] = await library.stored([id])
  if (stored === undefined) return 'draft'
  const release = publicRelease(stored, now)
  if (typeof release === 'string') return release
  const { publication, stage } = release.article
  if (stage !== 'withdrawn') return publication ? { article: release.article, revision: publication.revision } : 'draft'
  if (base === null) return 'withdrawn'
  const shared = publicRelease({ ...stored, json: await library.readVersion({ story: id, revision: base }) }, now)
  return typeof shared !== 'string' && shared.article.stage === 'withdrawn'
    ? { article: shared.article, revision: base }
    : 'withdrawn'
}

async function nameOf(library: Library, id: string, article: Article): Promise<Pick<PageEntry, 'wanted' | 'since'>> {
  const json = await library.firstPublished(id)
  const first = json === null ? article : readArticle(json).article
  return { wanted: folderName(first, id), since: first.publication?.firstPublishedAt ?? '' }
}

/** A hash of all that pages say. */
export function toldBy({ article, revision }: PageRelease): string {
  return sha256(JSON.stringify([article, revision]))
}

/** A hash of all that pages are made from. */
export function madeFrom({ told }: Pick<PageEntry, 'told'>, { referenceStyle, publisher, timeZone }: Manner): string {
  const zone = timeZone === undefined ? [] : [timeZone]
  return sha256(JSON.stringify([EDITION, told, referenceStyle ?? '', publisher ?? '', ...zone]))
}
