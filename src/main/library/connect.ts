import { Worker } from 'node:worker_threads'
import type { Progress } from '../../shared/bridge/care'
import { StetError } from '../../shared/bridge/errors'
import type { StoryChange } from '../../shared/bridge/story'
import type { DeskNews } from './door/desks'
import type { Library, LibraryOptions } from './library'
import { type Call, errorOf, type Input, type Method, type Output, type Report } from './rpc'

/**
 * Opens a library in a worker thread, whose bundled entry (worker.ts) is `file`. It is the same library as
 * `openLibrary` gives, with the same errors; when the worker ends, everything that waits throws library.closed.
 */
export async function connectLibrary(file: string, options: LibraryOptions): Promise<Library> {
  const remote = new RemoteLibrary(new Worker(file, { name: 'library', workerData: options }))
  await remote.opened
  const to =
    <M extends Method>(method: M) =>
    (input?: Input<M>) =>
      remote.ask(method, input)
  return {
    create: to('create'),
    createSample: to('createSample'),
    bringIn: to('bringIn'),
    originalOf: to('originalOf'),
    open: to('open'),
    save: to('save'),
    publish: to('publish'),
    trash: to('trash'),
    restore: to('restore'),
    stored: to('stored'),
    storedHashes: to('storedHashes'),
    list: to('list'),
    ids: to('ids'),
    excerpts: to('excerpts'),
    rows: to('rows'),
    related: to('related'),
    bylines: to('bylines'),
    sections: to('sections'),
    searchSources: to('searchSources'),
    checkpoint: to('checkpoint'),
    nameVersion: to('nameVersion'),
    versions: to('versions'),
    readVersion: to('readVersion'),
    change: to('change'),
    tags: to('tags'),
    retag: to('retag'),
    sources: to('sources'),
    duplicateSources: to('duplicateSources'),
    editSource: to('editSource'),
    mergeSources: to('mergeSources'),
    undoAct: to('undoAct'),
    addAsset: to('addAsset'),
    addPicture: to('addPicture'),
    assetPath: to('assetPath'),
    addEvidence: to('addEvidence'),
    publishEvidence: to('publishEvidence'),
    evidenceBytes: to('evidenceBytes'),
    identity: to('identity'),
    keepIdentity: to('keepIdentity'),
    knownIdentities: to('knownIdentities'),
    whereNamed: to('whereNamed'),
    suggestTags: to('suggestTags'),
    proposeTags: to('proposeTags'),
    terms: to('terms'),
    changeTerm: to('changeTerm'),
    importVocabulary: to('importVocabulary'),
    removeVocabulary: to('removeVocabulary'),
    takeBackVocabulary: to('takeBackVocabulary'),
    alikeTags: to('alikeTags'),
    tellApart: to('tellApart'),
    templates: to('templates'),
    saveTemplate: to('saveTemplate'),
    renameTemplate: to('renameTemplate'),
    removeTemplate: to('removeTemplate'),
    words: to('words'),
    changeWords: to('changeWords'),
    importReferences: to('importReferences'),
    removeReferences: to('removeReferences'),
    knownSources: to('knownSources'),
    importStories: to('importStories'),
    stopImport: to('stopImport'),
    packStory: to('packStory'),
    leftReferences: to('leftReferences'),
    forgetLeft: to('forgetLeft'),
    webPictures: to('webPictures'),
    cutPictures: to('cutPictures'),
    prove: to('prove'),
    desks: to('desks'),
    lookAtDesk: to('lookAtDesk'),
    joinDesk: to('joinDesk'),
    openSealed: to('openSealed'),
    leaveDesk: to('leaveDesk'),
    changeDesk: to('changeDesk'),
    changePassphrase: to('changePassphrase'),
    syncDesks: to('syncDesks'),
    shareStories: to('shareStories'),
    sharingOf: to('sharingOf'),
    unsharedStories: to('unsharedStories'),
    answerRemovals: to('answerRemovals'),
    refillDesk: to('refillDesk'),
    storiesOfDesk: to('storiesOfDesk'),
    firstPublished: to('firstPublished'),
    takePage: to('takePage'),
    disputesOf: to('disputesOf'),
    deskSettings: to('deskSettings'),
    changeDeskSettings: to('changeDeskSettings'),
    info: to('info'),
    emptyTrash: to('emptyTrash'),
    backups: to('backups'),
    lastRecovery: to('lastRecovery'),
    backUp: to('backUp'),
    damage: to('damage'),
    recover: to('recover'),
    onChanged: (listener) => remote.onChanged(listener),
    onProgress: (listener) => remote.onProgress(listener),
    onDesks: (listener) => remote.onDesks(listener),
    close: () => remote.close(),
  }
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: unknown): void
}

class RemoteLibrary {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Set<(changes: StoryChange[]) => void>()
  readonly #progressListeners = new Set<(progress: Progress) => void>()
  readonly #deskListeners = new Set<(news: DeskNews) => void>()
  readonly #ended: Promise<void>
  readonly opened: Promise<void>
  #closing: Promise<void> | undefined
  #calls = 0
  #alive = true
  #cause: unknown

  constructor(worker: Worker) {
    this.#worker = worker
    this.opened = new Promise((resolve, reject) => {
      this.#waiting.set(OPENING, { resolve: () => resolve(), reject })
    })
    this.#ended = new Promise((resolve) => {
      worker.on('exit', () => {
        this.#end()
        resolve()
      })
    })
    worker.on('error', (error) => (this.#cause = error))
    worker.on('message', (report: Report) => this.#hear(report))
  }

  async ask<M extends Method>(method: M, input: Input<M> | undefined): Promise<Output<M>> {
    if (!this.#alive) throw this.#closed()
    const call: Call = { call: ++this.#calls, method, input }
    const answer = new Promise((resolve, reject) => this.#waiting.set(call.call, { resolve, reject }))
    this.#worker.postMessage(call)
    return (await answer) as Output<M>
  }

  onChanged(listener: (changes: StoryChange[]) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  onProgress(listener: (progress: Progress) => void): () => void {
    this.#progressListeners.add(listener)
    return () => this.#progressListeners.delete(listener)
  }

  onDesks(listener: (news: DeskNews) => void): () => void {
    this.#deskListeners.add(listener)
    return () => this.#deskListeners.delete(listener)
  }

  close(): Promise<void> {
    this.#closing ??= this.#alive ? this.ask('close', undefined) : Promise.resolve()
    return this.#closing.then(() => this.#ended)
  }

  #hear(report: Report): void {
    switch (report.kind) {
      case 'opened':
        return this.#take(OPENING).resolve(undefined)
      case 'refused':
        return this.#take(OPENING).reject(errorOf(report.fault))
      case 'answered':
        return this.#take(report.call).resolve(report.value)
      case 'failed':
        return this.#take(report.call).reject(errorOf(report.fault))
      case 'changed':
        for (const listener of this.#listeners) listener(report.changes)
        return
      case 'progressed':
        for (const listener of this.#progressListeners) listener(report.progress)
        return
      case 'desks':
        for (const listener of this.#deskListeners) listener(report.news)
    }
  }

  #take(call: number): Waiting {
    const waiting = this.#waiting.get(call)
    if (waiting === undefined) throw new Error(`nobody asked for answer ${call}`)
    this.#waiting.delete(call)
    return waiting
  }

  #end(): void {
    this.#alive = false
    for (const call of this.#waiting.keys()) this.#take(call).reject(this.#closed())
  }

  #closed(): StetError {
    return new StetError('library.closed', {}, { cause: this.#cause })
  }
}

/** The number under which the opening itself waits; calls count from 1. */
const OPENING = 0
