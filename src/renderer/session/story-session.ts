import type { Article } from '../../shared/article/article'
import { readArticle } from '../../shared/article/read'
import { wordCount } from '../../shared/article/text'
import type { OpenStory } from '../../shared/bridge/story'
import { merge } from '../../shared/merge/merge'
import { call } from '../bridge'
import { Autosave, type SaveState } from './autosave'
import type { Caret } from './caret'
import { Checkpoints } from './checkpoints'
import { Origins } from './origins'
import { storyJson } from './story-json'
import { UndoHistory } from './undo-history'
import { WhereaboutsStore } from './whereabouts'

/** What an edit says of itself, for undo. */
export interface EditOptions {
  /** Edits of one group less than a second apart are undone together: `headline`, `typing <block id>`. */
  group?: string
  /** Where the person was before and is after it. */
  caretBefore?: Caret | null
  caretAfter?: Caret | null
  /** Brings what the step before it could not have at once: both are one step, if nothing was done in between. */
  completes?: boolean
  /** Is typing, which is on the page already: everything else that shows the story may follow a moment later. */
  typing?: boolean
}

/** Long enough for a few letters to be on the screen first, too short to be noticed. */
const MOMENT_MS = 150

/**
 * The open story: its present value, its undo history and its saving. Fields, panels and the body all change it
 * through `edit`; whoever shows it subscribes.
 */
export class StorySession {
  readonly id: string
  readonly sample: boolean
  /** In the trash: for reading only, until it is restored. */
  readonly trashed: boolean
  /** What this version does not understand of the story; when it names anything the story is for reading only. */
  readonly unknown: string[]
  /** Where on the page the person is. */
  readonly whereabouts = new WhereaboutsStore()
  readonly origins = new Origins()
  readonly #libraryReadOnly: boolean

  #article: Article
  #saved: Article
  /** How many words came into it otherwise than by writing here. */
  #given: number
  #version: number
  #cuts = 0
  readonly #history = new UndoHistory()
  readonly #autosave: Autosave
  readonly #checkpoints: Checkpoints
  readonly #listeners = new Set<() => void>()
  readonly #followers = new Set<() => void>()
  #telling: ReturnType<typeof setTimeout> | undefined
  readonly #caretListeners = new Set<(caret: Caret) => void>()

  constructor(story: OpenStory, options: { libraryReadOnly: boolean }) {
    const { article, unknown } = readArticle(story.json)
    this.id = story.id
    this.sample = story.sample
    this.trashed = story.trashedAt !== null
    this.unknown = unknown
    this.#libraryReadOnly = options.libraryReadOnly
    this.#article = article
    this.#saved = article
    this.#given = wordCount(article)
    this.#version = story.version
    this.#autosave = new Autosave(
      () => this.#save(),
      () => this.#article !== this.#saved,
      () => this.#tell(true),
    )
    this.#checkpoints = new Checkpoints((reason) =>
      this.#cut(() => call('articles.checkpoint', { id: this.id, reason })),
    )
  }

  /** Opens a story of the library. Throws a StetError. */
  static async open(id: string, options: { libraryReadOnly: boolean }): Promise<StorySession> {
    return new StorySession(await call('articles.open', { id }), options)
  }

  get article(): Article {
    return this.#article
  }

  get readOnly(): boolean {
    return this.unknown.length > 0 || this.trashed || this.#libraryReadOnly
  }

  get saving(): SaveState {
    return this.#autosave.state
  }

  get canUndo(): boolean {
    return this.#history.canUndo
  }

  get canRedo(): boolean {
    return this.#history.canRedo
  }

  /** How many words longer the story became by what was done here since it was opened. */
  get written(): number {
    return wordCount(this.#article) - this.#given
  }

  /** Changes the story. A change that gives back the same object does nothing. */
  readonly edit = (change: (article: Article) => Article, options: EditOptions = {}): void => {
    if (this.readOnly) return
    const before = this.#article
    const after = change(before)
    if (after === before) return
    const { group = null, caretBefore = null, caretAfter = null, typing = false, completes = false } = options
    if (!completes || !this.#history.complete(before, after))
      this.#history.record({ before, after, caretBefore, caretAfter, group }, performance.now())
    this.#become(after, typing)
  }

  /** Ends the present undo group, as moving the caret does. */
  readonly sealUndo = (): void => this.#history.seal()

  readonly undo = (): void => this.#turn(this.#history.undo(this.#article))

  readonly redo = (): void => this.#turn(this.#history.redo(this.#article))

  /** Takes in what is stored now (after a publish, or when a save found newer work), keeping what is unsaved here. */
  readonly adopt = (stored: { version: number; json: string }): void => {
    if (stored.version <= this.#version) return
    const { article: theirs } = readArticle(stored.json)
    const unsaved = this.#article !== this.#saved
    const { written } = this
    this.#article = unsaved ? merge(this.#saved, this.#article, theirs) : theirs
    this.#given = wordCount(this.#article) - written
    this.#saved = theirs
    this.#version = stored.version
    if (unsaved) this.#autosave.changed()
    this.#tell()
  }

  /** The version that is stored, the base of the next save. */
  get version(): number {
    return this.#version
  }

  /** How many versions of the story were cut here: another number, another history. */
  get cuts(): number {
    return this.#cuts
  }

  /** Saves, and keeps the story as it is now as a restored version. Rejects with SaveFailed or a StetError. */
  readonly keepRestored = async (): Promise<void> => {
    await this.flush()
    await this.#cut(() => call('articles.checkpoint', { id: this.id, reason: 'restore' }))
  }

  /** Saves, and keeps the story as it is now under a name. Rejects with SaveFailed or a StetError. */
  readonly nameVersion = async (label: string): Promise<void> => {
    await this.flush()
    await this.#cut(() => call('history.name', { story: this.id, label }))
  }

  /** Saves at once. Rejects with SaveFailed when it can't. */
  readonly flush = (): Promise<void> => this.#autosave.flush()

  /** The window lost the focus: save, and cut a checkpoint. */
  readonly blurred = async (): Promise<void> => {
    this.sealUndo()
    await this.flush()
    await this.#checkpoints.cut('blur')
  }

  /** Saves, cuts a checkpoint and lets go. Rejects with SaveFailed when the text can't be saved; it then goes on. */
  readonly close = async (): Promise<void> => {
    await this.flush()
    await this.#checkpoints.cut('close')
    this.#autosave.stop()
    this.#checkpoints.stop()
  }

  /** Tells of every change of the value, the saving or what can be undone. Gives the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Tells of changes of the value, like `subscribe`, but of typing a moment later. Gives the way to stop. */
  readonly follow = (listener: () => void): (() => void) => {
    this.#followers.add(listener)
    return () => this.#followers.delete(listener)
  }

  /** Puts the caret somewhere and shows the place. */
  readonly goTo = (caret: Caret): void => {
    for (const listener of this.#caretListeners) listener(caret)
  }

  /** Tells where the caret belongs after an undo, a redo or a jump. Gives the way to stop. */
  readonly onCaret = (listener: (caret: Caret) => void): (() => void) => {
    this.#caretListeners.add(listener)
    return () => this.#caretListeners.delete(listener)
  }

  #become(article: Article, typing = false): void {
    this.#article = article
    this.#autosave.changed()
    this.#checkpoints.changed()
    this.#tell(typing)
  }

  async #cut(cutting: () => Promise<unknown>): Promise<void> {
    await cutting()
    this.#cuts++
    this.#tell()
  }

  #turn(turn: { article: Article; caret: Caret | null } | null): void {
    if (!turn || this.readOnly) return
    this.#become(turn.article)
    if (turn.caret) this.goTo(turn.caret)
  }

  async #save(): Promise<void> {
    const article = this.#article
    const result = await call('articles.save', {
      id: this.id,
      baseVersion: this.#version,
      json: storyJson(article),
    })
    if (result.status === 'stale') return this.adopt(result)
    this.#saved = article
    this.#version = result.version
  }

  #tell(typing = false): void {
    for (const listener of this.#listeners) listener()
    if (typing) this.#telling ??= setTimeout(() => this.#tellFollowers(), MOMENT_MS)
    else this.#tellFollowers()
  }

  #tellFollowers(): void {
    clearTimeout(this.#telling)
    this.#telling = undefined
    for (const listener of this.#followers) listener()
  }
}
