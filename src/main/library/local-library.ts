import { Tag } from '../../shared/article/tag'
import { StetError } from '../../shared/bridge/errors'
import type { ReadableDb } from '../store/connection'
import { openReadableStore, openWritableStore, type ReadableStore, type WritableStore } from '../store/open-store'
import { readOriginal } from '../store/originals'
import { countKept, readMark, readWorkingCopy, restoreWorkingCopy, trashWorkingCopy } from '../store/working-copies'
import { addSample, bringInStories, createStory } from './add-stories'
import { cutRevision } from './cut-revision'
import { searchSources } from './find-sources'
import { findAsset, keepAsset } from './keep-asset'
import type { Library, LibraryOptions } from './library'
import { listStories } from './list-stories'
import { ProjectionQueue } from './projection-queue'
import { publishStory } from './publish-story'
import { saveStory } from './save-story'
import { openStory, StoredCopies } from './stored-copies'
import { storedStories } from './stored-stories'
import { suggestTags } from './suggest-tags'
import { understand } from './understand'

/**
 * Opens a library folder in this process. As its owner it makes what is missing; `readOnly` reads it whoever owns it.
 * Throws library.busy, library.not-found, library.not-writable, library.newer, library.older or library.unreadable.
 */
export async function openLibrary({ path, readOnly = false, topics = [] }: LibraryOptions): Promise<Library> {
  const starters = topics.map((topic) => Tag.parse(topic))
  return readOnly
    ? new LocalLibrary(openReadableStore(path), undefined, starters)
    : ownedLibrary(openWritableStore(path), starters)
}

/** The library of a store that this process owns. */
export function ownedLibrary(store: WritableStore, topics: Tag[] = []): Library {
  return new LocalLibrary(store, store, topics)
}

class LocalLibrary implements Library {
  readonly #store: ReadableStore
  readonly #owned: WritableStore | undefined
  readonly #queue: ProjectionQueue | undefined
  readonly #topics: Tag[]
  readonly #copies = new StoredCopies()
  readonly #listeners = new Set<(ids: string[]) => void>()
  #closed = false

  constructor(store: ReadableStore, owned: WritableStore | undefined, topics: Tag[]) {
    this.#store = store
    this.#owned = owned
    this.#topics = topics
    this.#queue = owned && new ProjectionQueue(owned.db)
    this.#queue?.soon(0)
  }

  info: Library['info'] = async () => {
    const { path, db } = this.#reading()
    return { path, readOnly: this.#owned === undefined, stories: countKept(db) }
  }

  list: Library['list'] = async (query) => {
    const { text, tag } = query.filter
    return listStories(this.#upToDate(text === undefined && tag === undefined ? 'rows' : 'all'), query)
  }

  create: Library['create'] = async (input) => {
    const { db } = this.#writing()
    const id = createStory(db, input)
    this.#changed([id])
    return openStory(db, id)
  }

  createSample: Library['createSample'] = async (input) => {
    const { db } = this.#writing()
    const id = addSample(db, input)
    this.#changed([id])
    return openStory(db, id)
  }

  bringIn: Library['bringIn'] = async (input) => {
    const ids = bringInStories(this.#writing(), input)
    this.#changed(ids)
    return ids
  }

  originalOf: Library['originalOf'] = async (id) => readOriginal(this.#reading().privateDb, id) ?? null

  open: Library['open'] = async (id) => openStory(this.#reading().db, id)

  save: Library['save'] = async (input) => {
    const result = saveStory(this.#writing().db, this.#copies, input)
    if (result.status === 'saved') this.#changed([input.id])
    return result
  }

  checkpoint: Library['checkpoint'] = async ({ id, reason, by }) => {
    const { db } = this.#writing()
    const at = new Date().toISOString()
    db.transaction(() => cutRevision(db, understand(readWorkingCopy(db, id).json), { id, by, at, reason }))
  }

  publish: Library['publish'] = async (input) => {
    const { db } = this.#writing()
    if (publishStory(db, this.#copies, input)) this.#changed([input.id])
    return openStory(db, input.id)
  }

  /** The trash is a matter of this library alone, so neither way cuts a revision. */
  trash: Library['trash'] = async (ids) => {
    const at = new Date().toISOString()
    this.#moveEach(ids, (db, id) => trashWorkingCopy(db, id, at))
  }

  restore: Library['restore'] = async (ids) => {
    this.#moveEach(ids, restoreWorkingCopy)
  }

  searchSources: Library['searchSources'] = async (query) => searchSources(this.#upToDate('all'), query)

  suggestTags: Library['suggestTags'] = async (query) => suggestTags(this.#upToDate('all'), this.#topics, query)

  stored: Library['stored'] = async (ids) => storedStories(this.#reading().db, ids)

  addAsset: Library['addAsset'] = async (input) => keepAsset(this.#writing(), input)

  assetPath: Library['assetPath'] = async (hash) => findAsset(this.#reading(), hash)

  onChanged: Library['onChanged'] = (listener) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close: Library['close'] = async () => {
    if (this.#closed) return
    this.#closed = true
    this.#queue?.close()
    this.#store.close()
  }

  #reading(): ReadableStore {
    if (this.#closed) throw new StetError('library.closed')
    return this.#store
  }

  #writing(): WritableStore {
    if (this.#closed) throw new StetError('library.closed')
    if (this.#owned === undefined) throw new StetError('library.read-only')
    return this.#owned
  }

  /** The database with its projections up to date, as far as a reader can see to that. */
  #upToDate(what: 'rows' | 'all'): ReadableDb {
    const { db } = this.#reading()
    this.#queue?.catchUp(what)
    return db
  }

  /** All of the stories or none. */
  #moveEach(ids: string[], move: (db: WritableStore['db'], id: string) => boolean): void {
    const { db } = this.#writing()
    const moved = db.transaction(() => ids.filter((id) => move(db, readMark(db, id).id)))
    if (moved.length > 0) this.#changed(moved)
  }

  #changed(ids: string[]): void {
    this.#queue?.soon()
    for (const listener of this.#listeners) listener(ids)
  }
}
