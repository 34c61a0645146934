import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../../../shared/article/article'
import { figuresOf } from '../../../shared/article/figures-of'
import { StetError } from '../../../shared/bridge/errors'
import { unfinishedIn } from '../../desk/unfinished'
import type { Library } from '../../library/library'
import { assetBytes } from '../asset-bytes'
import { exportStory } from '../export-story'
import { leaveRoom } from './leave-room'
import { openToPages } from './open-to-pages'
import type { PageEntry } from './page-record'
import type { PagesToPublish, PublishedPages } from './publishing-turn'
import { type DeskStory, madeFrom, releaseOf, toldBy } from './read-stories'
import { refuseOther } from './refuse-other'
import { PAGES, type PageName, type PageThere, seePage } from './see-page'
import { whatLies } from './what-lies'

/** Somebody wrote a page while the next one was made: it is looked at before anything comes in its place. */
class PageMoved extends Error {}

/**
 * Looks at the pages of a story, and writes both where one is missing or says what it no longer is to say, unless one has to
 * stay. What came of it is added to the outcome. Throws desk.no-stories, desk.pages-refused, desk.pages-no-room, and as `exportStory`
 * and the file system do; pages are whole, or as they were, then.
 */
export async function publishStory(
  library: Library,
  { desk, folder, record, manner, now, isFull }: PagesToPublish,
  { story, name }: { story: DeskStory; name: string },
  outcome: PublishedPages,
): Promise<void> {
  const known = record.stories[story.id] as PageEntry
  const moved = { folder: name, written: '', pages: {}, pictures: [] }
  const entry: PageEntry = { ...known, ...(known.folder !== name && moved) }
  const own = join(folder, 'stories', name)
  await refuseOther(own)
  await refuseOther(join(own, 'images'))
  const there = new Map<PageName, PageThere>()
  for (const page of PAGES) {
    const found = await seePage(library, { desk, folder, name }, page, entry, story.hash)
    if (found) there.set(page, found)
  }
  const all = [...there.values()]
  const made = madeFrom(entry, manner)
  const isBoth = all.length === PAGES.length
  entry.pages = Object.fromEntries([...there].map(([page, { seen }]) => [page, seen]))
  if (all.some(({ says }) => says === 'earlier')) entry.written = ''
  if (isBoth && all.every(({ says }) => says === 'wanted')) entry.written = made
  record.stories[story.id] = entry
  if (all.some(({ seen }) => !seen.sure)) outcome.more = true
  if (JSON.stringify(entry) !== JSON.stringify(known)) outcome.changed = true
  if (all.some(({ says }) => says === 'stays')) return
  if (isBoth && entry.written === made && (await hasPictures(own, entry))) return
  if (outcome.refused) return
  if (isFull) throw new StetError('desk.full', { path: folder })
  await leaveRoom(folder, folder)
  const release = await releaseOf(library, story, now)
  if (typeof release === 'string' || toldBy(release) !== entry.told) return
  // Colleagues who have them would take a page without them for an edit.
  const pictures = await bytesOfAssets(library, release.article)
  if (pictures === undefined) return
  await leaveRoom(folder, own, pictures)
  await openToPages(join(folder, 'stories'), folder)
  await openToPages(own, folder)
  try {
    const { files } = await exportStory(
      library,
      { id: story.id, article: release.article, notForPublication: false },
      own,
      ['html', 'markdown'],
      {
        ...manner,
        origin: { story: story.id, revision: release.revision },
        unfinished: unfinishedIn(folder),
        beforeReplacing: () => refuseMoved(own, there),
      },
    )
    entry.written = made
    entry.pictures = files.flatMap((file) => (file.startsWith('images/') ? [file.slice('images/'.length)] : []))
    entry.pages = {}
    outcome.changed = true
    outcome.written++
  } catch (error) {
    if (!(error instanceof PageMoved)) throw error
  }
  // What lies there now is looked at as what anybody wrote is.
  outcome.more = true
}

async function refuseMoved(own: string, there: ReadonlyMap<PageName, PageThere>): Promise<void> {
  for (const page of PAGES) {
    const stat = await whatLies(join(own, page))
    const seen = there.get(page)?.seen
    if (stat?.size !== seen?.size || stat?.mtimeMs !== seen?.mtime) throw new PageMoved()
  }
}

/** How many bytes the pictures of a story have; undefined where one isn't here. */
async function bytesOfAssets(library: Library, article: Article): Promise<number | undefined> {
  const hashes = new Set(figuresOf(article).flatMap(({ asset }) => asset?.hash ?? []))
  let all = 0
  for (const hash of hashes) {
    const bytes = await assetBytes(library, hash)
    if (bytes === undefined) return undefined
    all += bytes.length
  }
  return all
}

async function hasPictures(own: string, { pictures }: PageEntry): Promise<boolean> {
  if (pictures.length === 0) return true
  const there = new Set(await readdir(join(own, 'images')).catch(() => []))
  return pictures.every((name) => there.has(name))
}
