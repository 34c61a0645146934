import type { Stage } from '../../shared/article/article'
import type { Emptied, ReadOnlyReason } from '../../shared/bridge/care'
import type { OpenStory, StoryChange } from '../../shared/bridge/story'
import { call, on } from '../bridge'
import { StorySession } from '../session/story-session'

/** A story on the workbench. `turn` is new each time one is opened, even when it is the same story again. */
export interface Opened {
  session: StorySession
  /** The person is about to write: put the caret into the headline. */
  fresh: boolean
  turn: number
}

const LOOK_AGAIN_MS = 300

/**
 * Which story is open: one at a time. The open one is saved before another takes its place; when that fails it stays,
 * and the method rejects with the reason.
 */
export class Workbench {
  #opened: Opened | null = null
  #turn = 0
  #lookAgain: ReturnType<typeof setTimeout> | undefined
  readonly #listeners = new Set<() => void>()

  constructor(
    /** Why the library is for reading only; null where it is not. */
    readonly libraryReadOnly: ReadOnlyReason | null,
    /** Whether the sample story may come into this library. */
    readonly hasSample: boolean,
  ) {
    on('articles.changed', ({ changes }) => this.#changed(changes))
  }

  get opened(): Opened | null {
    return this.#opened
  }

  /** Begins with a story that is at hand. */
  readonly begin = (story: OpenStory): void => this.#become(this.#put(story, false))

  readonly open = async (id: string): Promise<void> => {
    if (this.#opened?.session.id !== id) await this.#show(() => call('articles.open', { id }))
  }

  /** Begins a story, empty or from a template, and lets the person write. */
  readonly create = (template?: string): Promise<void> =>
    this.#show(() => call('articles.create', template === undefined ? {} : { template }), true)

  readonly createSample = (): Promise<void> => this.#show(() => call('articles.createSample', {}))

  /** Opens the story that changed last, or none when there is none. */
  readonly openNewest = async (): Promise<void> => {
    const { rows } = await call('articles.list', { filter: {}, offset: 0, limit: 1 })
    if (rows[0]) await this.open(rows[0].id)
  }

  /** Moves stories to the trash. When the open one is among them, the newest of the others takes its place. */
  readonly trash = async (ids: string[]): Promise<void> => {
    const open = this.#opened !== null && ids.includes(this.#opened.session.id)
    if (open) await this.leave()
    await call('articles.trash', { ids })
    if (!open) return
    this.#become(null)
    await this.openNewest()
  }

  /** Takes stories out of the trash. The open one is opened again; `fresh`: to be written on at once. */
  readonly restore = async (ids: string[], { fresh = false } = {}): Promise<void> => {
    await call('articles.restore', { ids })
    const id = this.#opened?.session.id
    if (id !== undefined && ids.includes(id)) await this.#show(() => call('articles.open', { id }), fresh)
  }

  /**
   * Removes stories of the trash for good: those named, or all. When the open one is among them, the newest of the
   * library takes its place.
   */
  readonly empty = async (ids?: string[]): Promise<Emptied> => {
    const session = this.#opened?.session
    const open = session?.trashed === true && (ids?.includes(session.id) ?? true)
    if (open) await this.leave()
    const emptied = await call('articles.empty', { ids })
    if (open) {
      this.#become(null)
      await this.openNewest()
    }
    return emptied
  }

  /** Changes the open story's stage as an edit that can be undone. */
  readonly setStage = (stage: Stage): void =>
    this.#present().session.edit((article) => (article.stage === stage ? article : { ...article, stage }))

  /** Marks the open story as published, as it is now. */
  readonly publish = async (): Promise<void> => {
    const { session } = this.#present()
    await session.flush()
    session.adopt(await call('articles.publish', { id: session.id, baseVersion: session.version }))
  }

  /** Saves what is open. Rejects when it can't. */
  readonly save = async (): Promise<void> => {
    await this.#opened?.session.flush()
  }

  /** Saves the open story and lets go of it, though it stays in view. */
  readonly leave = async (): Promise<void> => {
    const session = this.#opened?.session
    if (!session) return
    // Words typed while it was closing are saved too.
    for (let saved; saved !== session.article;) {
      saved = session.article
      await session.close()
    }
  }

  /** Opens the open story anew where colleagues moved it to the trash, or took it out again. */
  readonly lookAgain = async (): Promise<void> => {
    const session = this.#opened?.session
    if (!session) return
    const [row] = await call('articles.rows', { ids: [session.id] })
    if (!row || session !== this.#opened?.session || (row.trashedAt !== null) === session.trashed) return
    await this.#show(() => call('articles.open', { id: session.id }))
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async #show(fetch: () => Promise<OpenStory>, fresh = false): Promise<void> {
    const turn = ++this.#turn
    await this.#opened?.session.flush()
    const story = await fetch()
    if (turn !== this.#turn) return
    await this.leave()
    if (turn !== this.#turn) return
    this.#become(this.#put(story, fresh))
  }

  #put(story: OpenStory, fresh: boolean): Opened {
    const session = new StorySession(story, { libraryReadOnly: this.libraryReadOnly !== null })
    return { session, fresh, turn: this.#turn }
  }

  #present(): Opened {
    if (!this.#opened) throw new Error('no story is open')
    return this.#opened
  }

  #become(opened: Opened | null): void {
    clearTimeout(this.#lookAgain)
    this.#opened = opened
    for (const listener of this.#listeners) listener()
  }

  #changed(changes: StoryChange[]): void {
    const session = this.#opened?.session
    const change = changes.find(({ id }) => id === session?.id)
    if (session && change) this.#adoptLater(session, change.version)
  }

  // Our own saves are announced too, some before they are answered: looking waits until everything is saved here.
  #adoptLater(session: StorySession, version: number): void {
    if (version <= session.version) return
    clearTimeout(this.#lookAgain)
    this.#lookAgain = setTimeout(() => void this.#adoptStored(session, version), LOOK_AGAIN_MS)
  }

  async #adoptStored(session: StorySession, version: number): Promise<void> {
    if (session.saving.state !== 'saved') return this.#adoptLater(session, version)
    if (version <= session.version) return
    const story = await call('articles.open', { id: session.id }).catch(() => null)
    if (story && session === this.#opened?.session) session.adopt(story)
  }
}
