import { join } from 'node:path'
import { problemOf, StetError } from '../../../shared/bridge/errors'
import type { Library } from '../../library/library'
import type { Manner } from '../manner'
import { pagesRefused, refuseAbsent } from './open-to-pages'
import { pageNames } from './page-names'
import type { PageEntry, PageRecord } from './page-record'
import { publishStory } from './publish-story'
import type { PagesToPublish, PublishedPages } from './publishing-turn'
import { type DeskStory, madeFrom, readStories } from './read-stories'
import { refuseOther } from './refuse-other'

/** So many stories that are new are read at a time, and so many that are known are looked at, each in its turn. */
const READ_AT_ONCE = 200
const SEEN_AT_ONCE = 500
/** So many stories are written before others get their turn. */
const WRITTEN_AT_ONCE = 50

/**
 * Makes the pages in a desk's `stories` folder what they are to be, as far as one turn goes: what is missing or shows an earlier
 * revision is written, what shows the right one is left, whoever wrote it, and what somebody edited becomes proposals first.
 * Nothing is removed but pictures that no page shows. A folder that is full, or nearly, or may not be written to keeps what it has, and
 * what was edited in it is read. Throws desk.gone, desk.empty or desk.another where it isn't the desk's, and desk.no-stories.
 */
export async function publishPages(library: Library, turn: PagesToPublish): Promise<PublishedPages> {
  const { desk, folder, record, now, manner } = turn
  await refuseAbsent(desk, folder)
  const all = join(folder, 'stories')
  await refuseOther(all)
  const stories = await library.storiesOfDesk(desk)
  forgetAbsent(record, stories)
  const changed = stories.filter(({ id, hash }) => record.stories[id]?.saved !== hash && record.withheld[id] !== hash)
  const read = some(changed, READ_AT_ONCE, turn.turn)
  const problem = await readStories(library, record, read, now)
  // What only time lets out is read each time, and is no reason for the next turn to come at once.
  const isOver = read.every(({ id, hash }) => record.stories[id]?.saved !== hash && record.withheld[id] !== hash)
  const outcome: PublishedPages = {
    written: 0,
    more: changed.length > read.length && !isOver,
    changed: read.length > 0,
    problem,
    refused: false,
  }
  const names = pageNames(record.stories)
  const fresh = new Set(read.map(({ id }) => id))
  const known = stories.filter(({ id }) => record.stories[id] !== undefined)
  const due = known.filter(({ id }) => fresh.has(id) || isUnwritten(record.stories[id], names.get(id), manner))
  for (const story of new Set([...due, ...some(known, SEEN_AT_ONCE, turn.turn)])) {
    if (outcome.written >= WRITTEN_AT_ONCE) return { ...outcome, more: true }
    const name = names.get(story.id) as string
    try {
      await publishStory(library, turn, { story, name }, outcome)
    } catch (error) {
      const why = pageProblem(error, join(all, name), folder)
      const { code, params } = problemOf(why)
      if (code === 'library.closed') throw why
      if (code === 'desk.gone') {
        await refuseAbsent(desk, folder)
        // It was the story's own that somebody took away meanwhile.
        outcome.more = true
        continue
      }
      turn.report(why)
      outcome.problem ??= problemOf(why)
      outcome.refused ||= isOfAll(code, params.path, { all, folder })
    }
  }
  return outcome
}

/** Whether what one story met would be met by all. */
function isOfAll(code: string, path: unknown, { all, folder }: { all: string; folder: string }): boolean {
  if (code === 'desk.pages-refused') return path === all
  return code === 'desk.full' || (code === 'desk.pages-no-room' && path === folder)
}

/** So many of a list, from where the turns before this one end. */
function some<T>(all: readonly T[], count: number, turn: number): T[] {
  if (all.length <= count) return [...all]
  const from = (turn * count) % all.length
  return [...all.slice(from, from + count), ...all.slice(0, Math.max(0, from + count - all.length))]
}

/** What a desk's folder refuses is said as elsewhere, whether it was met while a page was looked at or written. */
function pageProblem(error: unknown, own: string, folder: string): unknown {
  const met = error instanceof StetError && error.code.startsWith('export.') ? (error.cause ?? error) : error
  return met instanceof Error ? pagesRefused(met, own, folder) : met
}

function isUnwritten(entry: PageEntry | undefined, name: string | undefined, manner: Manner): boolean {
  return entry !== undefined && (entry.written !== madeFrom(entry, manner) || entry.folder !== name)
}

/** What is not at the desk any more, or in the trash, has its pages left as they are. */
function forgetAbsent(record: PageRecord, stories: readonly DeskStory[]): void {
  const here = new Set(stories.map(({ id }) => id))
  for (const all of [record.stories, record.withheld])
    for (const id of Object.keys(all)) if (!here.has(id)) delete all[id]
}
