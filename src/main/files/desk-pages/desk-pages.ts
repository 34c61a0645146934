import { join } from 'node:path'
import type { DeskPagesStatus, DeskSettings, DeskStatus, StoryPages } from '../../../shared/bridge/desk'
import { type Problem, problemOf, StetError } from '../../../shared/bridge/errors'
import { REFERENCE_STYLES } from '../../../shared/export/reference-style'
import type { DeskNews } from '../../library/door/desks'
import type { Library } from '../../library/library'
import type { JsonFile } from '../json-file'
import { type Manner, PLAIN_MANNER } from '../manner'
import { type PageRecord, pageRecord } from './page-record'
import { publishPages } from './publish-pages'

/** Milliseconds after a turn that left something to do. */
const SOON = 1500

interface Publishing {
  record: JsonFile<PageRecord>
  turns: number
  problem: Problem | null
}

interface PagesOptions {
  /** Hears that pages stand otherwise than before. */
  onNews(): void
  /** Hears of what nobody foresaw. */
  report(error: unknown): void
  /** Milliseconds after a turn that left something to do; 0: there are turns only when asked, as tests do. */
  soon?: number
}

/**
 * Keeps the pages in the `stories` folders of desks that publish there: after each look into a desk's folder it is their turn.
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
    for (const desk of await this.#library.desks()) await this.#next(desk)
  }

  stop(): void {
    this.#stopped = true
    this.#stop()
    for (const timer of this.#timers.values()) clearTimeout(timer)
  }

  statuses(): DeskPagesStatus[] {
    return [...this.#desks].map(([desk, { record, problem }]) => {
      const entries = Object.values(record.value.stories)
      const left = entries.flatMap(({ folder, pages }) =>
        Object.entries(pages).flatMap(([page, seen]) =>
          seen?.standing === 'unreadable' ? [`stories/${folder}/${page}`] : [],
        ),
      )
      return { desk, stories: entries.filter(({ written }) => written !== '').length, left, problem }
    })
  }

  /** Where the pages of a story are; null where its desk publishes none, or the story is not out. */
  async pagesOf(story: string): Promise<StoryPages | null> {
    for (const [desk, { record }] of this.#desks) {
      const entry = record.value.stories[story]
      const folder = entry && (await this.#library.desks()).find(({ id }) => id === desk)?.folder
      if (!entry || folder === undefined) continue
      const standings = Object.values(entry.pages).map((seen) => seen?.standing)
      const isEdited = standings.includes('open')
      const state = isEdited ? 'edited' : standings.includes('unreadable') ? 'left' : 'there'
      return standings.length > 0 ? { path: join(folder, 'stories', entry.folder, 'index.html'), state } : null
    }
    return null
  }

  #hear({ desks }: DeskNews): void {
    for (const id of this.#desks.keys()) if (!desks.some((desk) => desk.id === id)) this.#desks.delete(id)
    if (this.#options.soon === 0) return
    for (const desk of desks) {
      if (desk.working || desk.lookedAt === null || this.#looked.get(desk.id) === desk.lookedAt) continue
      this.#looked.set(desk.id, desk.lookedAt)
      void this.#next(desk)
    }
  }

  #next(desk: DeskStatus): Promise<void> {
    clearTimeout(this.#timers.get(desk.id))
    this.#timers.delete(desk.id)
    this.#running = this.#running.then(() => this.#turn(desk))
    return this.#running
  }

  async #turn(desk: DeskStatus): Promise<void> {
    if (this.#stopped) return
    try {
      await this.#publish(desk)
    } catch (error) {
      if (error instanceof StetError && error.code === 'library.closed') return this.stop()
      this.#report(error)
      const publishing = this.#desks.get(desk.id)
      if (publishing) publishing.problem = problemOf(error)
    }
    this.#options.onNews()
  }

  async #publish(desk: DeskStatus): Promise<void> {
    const { id, folder } = desk
    const settings = await this.#library.deskSettings(id)
    if (settings.publish !== true || desk.sealed || desk.paused) return void this.#desks.delete(id)
    const publishing = this.#desks.get(id) ?? (await this.#begin(id))
    const { record } = publishing
    const { changed, more, problem } = await publishPages(this.#library, {
      desk: id,
      folder,
      manner: mannerAt(settings),
      record: record.value,
      turn: publishing.turns++,
      now: Date.now(),
      report: (error) => this.#report(error),
    })
    publishing.problem = problem
    if (changed) await record.write()
    const { soon = SOON } = this.#options
    if (more && soon > 0 && !this.#stopped) this.#timers.set(id, setTimeout(() => void this.#next(desk), soon).unref())
  }

  /** What a folder or a story is to blame for is said in the window. */
  #report(error: unknown): void {
    if (!(error instanceof StetError)) this.#options.report(error)
  }

  async #begin(desk: string): Promise<Publishing> {
    const { path } = await this.#library.info()
    const publishing = { record: pageRecord(path, desk), turns: 0, problem: null }
    this.#desks.set(desk, publishing)
    return publishing
  }
}

/** As the desk agreed, so that all at it write the same: nothing of a person's own settings takes part. */
function mannerAt({ referenceStyle, siteName }: DeskSettings): Manner {
  return {
    ...PLAIN_MANNER,
    referenceStyle: REFERENCE_STYLES.find((style) => style === referenceStyle),
    publisher: siteName?.trim() || undefined,
  }
}
