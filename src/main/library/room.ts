import type { Term } from '../../shared/article/term'
import type { Progress, ReadOnlyReason } from '../../shared/bridge/care'
import { StetError } from '../../shared/bridge/errors'
import type { StoryChange } from '../../shared/bridge/story'
import type { OpenFolder } from '../desk/desk-folder'
import { PlainFolder } from '../desk/plain-folder'
import type { ReadableDb } from '../store/connection'
import type { ReadableStore, WritableStore } from '../store/open-store'
import { suspect } from '../store/suspicion'
import { findMark } from '../store/working-copies'
import { choreHere, type ChoreInput, type ChoreName, type ChoreOutput, type DoChore } from './chores'
import { ProjectionQueue } from './projection-queue'
import { NotOut } from './not-out'
import { Settling } from './settling'
import { ReferenceShelf } from './reference-shelf'
import { StoredCopies } from './stored-copies'
import { Vocabulary } from './tagging/vocabulary'
import { Thinning } from './thinning'

/** The reasons as the sentence for a refusal chooses by them: its language knows no hyphens. */
const CAUSES: Record<ReadOnlyReason, string> = {
  asked: 'asked',
  busy: 'busy',
  'not-writable': 'refused',
  'disk-full': 'full',
}

const WITHOUT_STORE = [
  'keepPicture',
  'keepPictures',
  'webPictures',
  'cutPictures',
  'readReferences',
  'findFiles',
  'readStories',
  'prove',
] as const satisfies ChoreName[]

/** What a room need not be told. `readOnlyBecause`: why this process may not write, where there is a reason. */
export interface RoomOptions {
  starters?: Term[]
  doChore?: DoChore
  readOnlyBecause?: ReadOnlyReason | undefined
  /** How desk folders are opened; as plain ones where nothing else is said. */
  openFolder?: OpenFolder
  /** Milliseconds between looks into them; 0: only when asked. */
  deskEvery?: number
}

const DESK_EVERY = 30_000

/** What the parts of an open library share: its store, and who hears of what happens in it. */
export class Room {
  readonly copies = new StoredCopies()
  readonly references = new ReferenceShelf()
  /** When files came in this session, by their hash: the story that is to hold one may not be saved yet. */
  readonly newAssets = new Map<string, string>()
  /** What opens sealed desks, by their ids. It is in memory alone. */
  readonly deskSecrets = new Map<string, Uint8Array>()
  readonly vocabulary: Vocabulary
  readonly readOnlyBecause: ReadOnlyReason | null
  readonly openFolder: OpenFolder
  readonly deskEvery: number
  readonly #doChore: DoChore
  readonly #queue: ProjectionQueue | undefined
  readonly #notOut: NotOut | undefined
  readonly #settling: Settling | undefined
  readonly #thinning: Thinning | undefined
  readonly #listeners = new Set<(changes: StoryChange[]) => void>()
  readonly #progressListeners = new Set<(progress: Progress) => void>()
  readonly #closingListeners = new Set<() => void>()
  readonly #sharedListeners = new Set<() => void>()
  #chores: Promise<unknown> = Promise.resolve()
  #pictures: Promise<unknown> = Promise.resolve()
  #closed = false

  /** `owned` is the same store, where this process may write to it. */
  constructor(
    readonly store: ReadableStore,
    readonly owned: WritableStore | undefined,
    {
      starters = [],
      doChore = choreHere,
      readOnlyBecause,
      openFolder = (path) => new PlainFolder(path),
      deskEvery = DESK_EVERY,
    }: RoomOptions = {},
  ) {
    this.openFolder = openFolder
    this.deskEvery = deskEvery
    this.vocabulary = new Vocabulary(starters)
    this.readOnlyBecause = owned ? null : (readOnlyBecause ?? 'asked')
    this.#doChore = doChore
    this.#queue = owned && new ProjectionQueue(owned.db, () => this.#tell([]))
    this.#queue?.soon(0)
    this.#notOut = owned && new NotOut(owned.db, (counted) => this.#tell(counted))
    this.#settling = owned && new Settling(owned.db)
    this.#thinning = owned && new Thinning(owned.db)
  }

  /** Throws library.closed. */
  reading(): ReadableStore {
    if (this.#closed) throw new StetError('library.closed')
    return this.store
  }

  /** Throws library.closed or library.read-only. */
  writing(): WritableStore {
    if (this.#closed) throw new StetError('library.closed')
    if (this.owned === undefined)
      throw new StetError('library.read-only', { because: CAUSES[this.readOnlyBecause ?? 'asked'] })
    return this.owned
  }

  /** The database with its projections up to date, as far as a reader can see to that. */
  upToDate(what: 'rows' | 'all'): ReadableDb {
    const { db } = this.reading()
    this.#queue?.catchUp(what)
    return db
  }

  /** Has a chore done after those before it. Saves go on meanwhile; closing waits for it. */
  chore<N extends ChoreName>(
    name: N,
    input: ChoreInput<N>,
    onChecked?: (done: number, total: number) => void,
  ): Promise<ChoreOutput<N>> {
    this.writing()
    const doing = this.#chores.then(() => this.#doChore(name, input, onChecked))
    this.#chores = doing.catch(() => undefined)
    return doing
  }

  /**
   * The same for work on pictures and on files that come in or go out, which never waits for a backup, and which a library for reading
   * allows too.
   */
  pictureChore<N extends (typeof WITHOUT_STORE)[number]>(
    name: N,
    input: ChoreInput<N>,
    signal?: AbortSignal,
  ): Promise<ChoreOutput<N>> {
    const doing = this.#pictures.then(() => this.#doChore(name, input, undefined, signal))
    this.#pictures = doing.catch(() => undefined)
    return doing
  }

  /** Says that what is stored of these stories is new, or that they are no more. */
  changed(ids: string[]): void {
    const { db } = this.reading()
    this.changedTo(ids.map((id) => ({ id, version: findMark(db, id)?.version ?? 0 })))
  }

  /** The same, by one who knows the versions. */
  changedTo(changes: StoryChange[]): void {
    this.#queue?.soon()
    this.#notOut?.changed()
    this.#settling?.changed()
    this.#tell(changes)
  }

  /** Says that a shared revision was cut, which desks' folders are to have. */
  shared(): void {
    for (const listener of this.#sharedListeners) listener()
  }

  onShared(listener: () => void): void {
    this.#sharedListeners.add(listener)
  }

  /** Says how far work on many stories has come. */
  progressed(progress: Progress): void {
    for (const listener of this.#progressListeners) listener(progress)
  }

  onChanged(listener: (changes: StoryChange[]) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  onProgress(listener: (progress: Progress) => void): () => void {
    this.#progressListeners.add(listener)
    return () => this.#progressListeners.delete(listener)
  }

  /** Hears that the library closes, so that what waits for its time need not come. */
  onClosing(listener: () => void): void {
    this.#closingListeners.add(listener)
  }

  async close(): Promise<void> {
    if (!this.#closed) {
      this.#closed = true
      for (const listener of this.#closingListeners) listener()
      this.#notOut?.close()
      this.#settling?.close()
      this.#thinning?.close()
      this.#finishProjections()
    }
    await this.#chores
    await this.#pictures
    this.store.close()
  }

  #tell(changes: StoryChange[]): void {
    for (const listener of this.#listeners) listener(changes)
  }

  /** What they can't finish waits for the next opening, which looks at a part that can't be read. */
  #finishProjections(): void {
    try {
      this.#queue?.close()
    } catch (error) {
      if (!(error instanceof StetError)) throw error
      if (error.code === 'library.unreadable') suspect(this.store.path)
    }
  }
}
