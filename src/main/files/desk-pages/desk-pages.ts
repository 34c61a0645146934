import { join } from 'node:path'
import type { DeskPagesStatus, DeskSettings, StoryPages } from '../../../shared/bridge/desk'
import { type Problem, problemOf, StetError } from '../../../shared/bridge/errors'
import { REFERENCE_STYLES } from '../../../shared/export/reference-style'
import type { DeskNews } from '../../library/door/desks'
import type { Library } from '../../library/library'
import type { JsonFile } from '../json-file'
import { type Manner, PLAIN_MANNER } from '../manner'
import { type PageRecord, pageRecord } from './page-record'
import { standingOf, stateOf } from './pages-standing'
import { publishPages } from './publish-pages'
import { watchPages } from './watch-pages'

/** Milliseconds after a turn that left something to do, and after a sign that somebody wrote a page. */
const SOON = 1500

interface Publishing {
  record: JsonFile<PageRecord>
  turns: number
  problem: Problem | null
  unwatch(): void
}

interface PagesOptions {
  /** Hears that pages stand otherwise than before. */
  onNews(): void
  /** Hears of what nobody foresaw. */
  report(error: unknown): void
  /** Milliseconds until the next turn where there is something to do; 0: there are turns only when asked, as tests do. */
  soon?: number
}

/**
 * Keeps the pages in the `stories` folders of desks that publish there: after each look into a desk's folder it is their turn,
 * and when one seems to have been written.
 * A sealed desk has none, whatever its settings say: they would say what it hides.
 */
export class DeskPages {
  readonly #library: Library
  readonly #options: PagesOptions
  readonly #desks = new Map<string, Publishing>()
  readonly #looked = new Map<string, string>()
  readonly #timers = new Map<string, NodeJS.Timeout>()
  readonly #stop: () => void
  #running: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(library: Library, options: PagesOptions) {
    this.#library = library
    this.#options = options
    this.#stop = library.onDesks((news) => this.#hear(news))
  }

  /** Gives every desk its turn now, one after the other. */
  async publish(): Promise<void> {
    for (const { id } of await this.#library.desks()) await this.#next(id)
  }

  /** Resolves when the turn that is on, if there is one, is over. */
  stop(): Promise<void> {
    this.#end()
    return this.#running
  }

  statuses(): DeskPagesStatus[] {
    return [...this.#desks].map(([desk, { record, problem }]) => ({ desk, ...standingOf(record.value), problem }))
  }

  /** Where the pages of a story are; null where its desk publishes none, or the story is not out. */
  async pagesOf(story: string): Promise<StoryPages | null> {
    for (const [desk, { record }] of this.#desks) {
      const entry = record.value.stories[story]
      const folder = entry && (await this.#library.desks()).find(({ id }) => id === desk)?.folder
      if (!entry || folder === undefined) continue
      const state = stateOf(entry)
      return state === null ? null : { path: join(folder, 'stories', entry.folder, 'index.html'), state }
    }
    return null
  }

  #hear({ desks }: DeskNews): void {
    for (const id of this.#desks.keys()) if (desks.every((desk) => desk.id !== id || desk.paused)) this.#leave(id)
    if (this.#options.soon === 0) return
    for (const desk of desks) {
      if (desk.working || desk.lookedAt === null || this.#looked.get(desk.id) === desk.lookedAt) continue
      this.#looked.set(desk.id, desk.lookedAt)
      void this.#next(desk.id)
    }
  }

  #next(id: string): Promise<void> {
    this.#wait(id)
    this.#running = this.#running.then(() => this.#turn(id))
    return this.#running
  }

  #soon(id: string): void {
    const { soon = SOON } = this.#options
    if (soon === 0 || this.#stopped || this.#timers.has(id)) return
    this.#timers.set(id, setTimeout(() => void this.#next(id), soon).unref())
  }

  #wait(id: string): void {
    clearTimeout(this.#timers.get(id))
    this.#timers.delete(id)
  }

  #end(): void {
    this.#stopped = true
    this.#stop()
    for (const id of this.#desks.keys()) this.#leave(id)
  }

  #leave(id: string): void {
    this.#wait(id)
    this.#desks.get(id)?.unwatch()
    this.#desks.delete(id)
  }

  async #turn(id: string): Promise<void> {
    if (this.#stopped) return
    try {
      await this.#publish(id)
    } catch (error) {
      if (error instanceof StetError && error.code === 'library.closed') return this.#end()
      this.#report(error)
      const publishing = this.#desks.get(id)
      if (publishing) publishing.problem = problemOf(error)
    }
    this.#options.onNews()
  }

  async #publish(id: string): Promise<void> {
    const desk = (await this.#library.desks()).find((each) => each.id === id)
    if (desk === undefined || desk.sealed || desk.paused) return this.#leave(id)
    const settings = await this.#library.deskSettings(id)
    if (settings.publish !== true) return this.#leave(id)
    const { folder } = desk
    const publishing = this.#desks.get(id) ?? (await this.#begin(id))
    const { record } = publishing
    const { changed, more, problem } = await publishPages(this.#library, {
      desk: id,
      folder,
      manner: mannerAt(settings),
      record: record.value,
      turn: publishing.turns++,
      now: Date.now(),
      isFull: desk.problem?.code === 'desk.full',
      report: (error) => this.#report(error),
    })
    publishing.problem = problem
    if (changed) await record.write()
    if (more) this.#soon(id)
    this.#watch(id, folder, publishing)
  }

  /** A folder that was away, or made anew, is another one for the system: it is watched anew each time. */
  #watch(id: string, folder: string, publishing: Publishing): void {
    publishing.unwatch()
    if (this.#options.soon === 0 || this.#stopped || this.#desks.get(id) !== publishing) return
    publishing.unwatch = watchPages(folder, publishing.record.value, () => this.#soon(id))
  }

  /** What a folder or a story is to blame for is said in the window. */
  #report(error: unknown): void {
    if (!(error instanceof StetError)) this.#options.report(error)
  }

  async #begin(desk: string): Promise<Publishing> {
    const { path } = await this.#library.info()
    const publishing = { record: pageRecord(path, desk), turns: 0, problem: null, unwatch: () => undefined }
    this.#desks.set(desk, publishing)
    return publishing
  }
}

/** As the desk agreed, so that all at it write the same: nothing of a person's own settings takes part. */
function mannerAt({ referenceStyle, siteName, timeZone }: DeskSettings): Manner {
  return {
    ...PLAIN_MANNER,
    referenceStyle: REFERENCE_STYLES.find((style) => style === referenceStyle),
    publisher: siteName?.trim() || undefined,
    timeZone: timeZone || undefined,
  }
}
