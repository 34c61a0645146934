import { readArticle } from '../../shared/article/read'
import type { Emptied } from '../../shared/bridge/care'
import { StetError } from '../../shared/bridge/errors'
import type { ReadableDb, WritableDb } from '../store/connection'
import { listedHold } from '../store/damage'
import { fromDamaged } from '../store/from-damaged'
import { identityAges } from '../store/identities'
import {
  assetAges,
  intendRemoval,
  nextToRemove,
  removalDone,
  removeAssetRecord,
  removePrivate,
  toRemove,
  trashedIds,
} from '../store/removal'
import { purgeText } from '../store/projections/story-text'
import { readRevision, revisionsOf } from '../store/revisions'
import { assetsIn, removeAssetFile } from '../store/traces'
import { emptyLog } from '../store/write-ahead-log'
import { findMark, peekWorkingCopy, readWorkingCopy, type WorkingCopyMark } from '../store/working-copies'
import type { Backups } from './backups'
import type { DamageWatch } from './damage-watch'
import { removeForGood } from './desk/remove-story'
import type { Room } from './room'

/** Milliseconds of removing before requests get their turn. */
const SLICE = 50
/** Pages of the search index that are rewritten at a time. */
const PAGES = 64
/** What no story holds may still come back with an undo; after a week it won't. */
const UNUSED_FOR = 7 * 24 * 3600 * 1000

/**
 * Removes stories of the trash for good. What is to be done is written down first, so that the next opening finishes
 * what was cut short.
 */
export class TrashEmptying {
  readonly #room: Room
  readonly #backups: Backups
  #working: Promise<number> = Promise.resolve(0)

  constructor(room: Room, backups: Backups, damage: DamageWatch) {
    this.#room = room
    this.#backups = backups
    if (room.owned) setImmediate(() => void this.#resume(damage)).unref()
  }

  /** Throws library.mend-first where older backups can't go because the new one holds damaged stories. */
  async empty({ ids, by }: { ids?: string[]; by: string }): Promise<Emptied> {
    const { db } = this.#room.writing()
    const wanted = ids === undefined ? undefined : new Set(ids)
    const trashed = trashedIds(db).filter((id) => wanted?.has(id) ?? true)
    const held = trashed.filter((id) => isHeld(db, id))
    const isKept = new Set(held)
    db.transaction(() => {
      for (const id of trashed) if (!isKept.has(id)) intendRemoval(db, 'trashed', id)
    })
    return { removed: await this.#finish(by), held: held.length }
  }

  async #resume(damage: DamageWatch): Promise<void> {
    try {
      if (isUnfinished(this.#room.writing().db)) await this.#finish(null)
    } catch (error) {
      // The disk, damage or the end of the session is in the way: the intention stays.
      if (!(damage.met(error) instanceof StetError)) throw error
    }
  }

  /** `by`: who asked; null where a process that is gone knew. */
  #finish(by: string | null): Promise<number> {
    const working = this.#working.catch(() => 0).then(() => this.#work(by))
    this.#working = working
    return working
  }

  async #work(by: string | null): Promise<number> {
    const { db } = this.#room.writing()
    if (!isUnfinished(db)) return 0
    const removed = await this.#removeStories(by)
    await this.#removeTraces()
    return removed
  }

  /** Removes the stories from the database, each as a whole, while saves go on. */
  async #removeStories(by: string | null): Promise<number> {
    const total = toRemove(this.#room.writing().db, 'trashed').length
    let removed = 0
    while (nextToRemove(this.#room.writing().db, 'trashed') !== undefined) {
      const gone = this.#removeSome(by, Date.now() + SLICE)
      removed += gone.length
      this.#room.changed(gone)
      this.#room.shared()
      this.#room.progressed({ work: 'emptying', done: removed, total: total + 1 })
      await new Promise((resolve) => setImmediate(resolve))
    }
    return removed
  }

  /** Gives the ids of those that were removed. One that was restored meanwhile stays. */
  #removeSome(by: string | null, until: number): string[] {
    const { db } = this.#room.writing()
    const removed: string[] = []
    db.transaction(() => {
      const at = new Date().toISOString()
      do {
        const id = nextToRemove(db, 'trashed')
        if (id === undefined) return
        const mark = findMark(db, id)
        if (mark?.trashedAt && !isHeld(db, id)) {
          this.#noteWhatItUses(db, mark)
          removeForGood(db, mark, { by, at })
          intendRemoval(db, 'story', id)
          removed.push(id)
        }
        removalDone(db, 'trashed', id)
      } while (Date.now() < until)
    })
    return removed
  }

  /** Files and who confidential sources are may go with the story, where no other has them. */
  #noteWhatItUses(db: WritableDb, { key, id, trashedAt }: WorkingCopyMark): void {
    const { privateDb } = this.#room.writing()
    const texts = [
      fromDamaged(() => peekWorkingCopy(db, key))?.json ?? '',
      ...revisionsOf(db, id).map((revision) =>
        JSON.stringify(fromDamaged(() => readRevision(db, revision.id)) ?? null),
      ),
    ]
    for (const hash of new Set(texts.flatMap(assetsIn))) {
      // One that came after the story was put away is for another story, which may not be saved yet.
      if (!this.#cameAfter(hash, trashedAt ?? '')) intendRemoval(db, 'asset', hash)
    }
    for (const { source } of identityAges(privateDb)) {
      if (texts.some((text) => text.includes(JSON.stringify(source)))) intendRemoval(db, 'identity', source)
    }
  }

  #cameAfter(file: string, at: string): boolean {
    return (this.#room.newAssets.get(file) ?? '') > at
  }

  /** Takes the words of removed stories out of the search index, while saves go on. */
  async #purgeWords(): Promise<void> {
    for (let begin = true; ; begin = false) {
      const { db } = this.#room.writing()
      if (db.transaction(() => purgeText(db, { begin, pages: PAGES }))) return
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  async #removeTraces(): Promise<void> {
    const { db, path } = this.#room.writing()
    const names = (kind: Parameters<typeof toRemove>[1]) => toRemove(db, kind)
    const stories = names('story')
    const identities = [...new Set([...names('identity'), ...longUnchanged(this.#room.writing().privateDb)])]
    const began = new Date().toISOString()
    const assets = [...new Set([...names('asset'), ...longUnused(db)])]
    const used = new Set(await this.#room.chore('stillUsed', { library: path, assets, sources: identities }))
    const unused = (all: string[]) => all.filter((name) => !used.has(name))
    const store = this.#room.writing()
    removePrivate(store.privateDb, { stories, identities: unused(identities), before: longAgo() })
    const without = unused(assets).filter((hash) => !this.#cameAfter(hash, began))
    db.transaction(() => {
      for (const hash of without) removeAssetRecord(db, hash)
    })
    for (const hash of without) removeAssetFile(path, hash)
    await this.#purgeWords()
    for (const each of [this.#room.writing().db, store.privateDb]) emptyLog(each)

    const backup = await this.#backups.make('emptied')
    if (!backup.whole) throw new StetError('library.mend-first')
    await this.#room.chore('removeTraces', { library: path, stories, except: backup.name })
    this.#room.writing().db.transaction(() => {
      for (const story of stories) removalDone(db, 'story', story)
      for (const hash of names('asset')) removalDone(db, 'asset', hash)
      for (const source of identities) removalDone(db, 'identity', source)
    })
  }
}

function isUnfinished(db: ReadableDb): boolean {
  return (['trashed', 'story', 'asset', 'identity'] as const).some((kind) => nextToRemove(db, kind) !== undefined)
}

/** A story that can't be read is held, unless the list says that it was not. */
function isHeld(db: ReadableDb, id: string): boolean {
  if (findMark(db, id) === undefined) return false
  const read = fromDamaged(() => readArticle(readWorkingCopy(db, id).json).article.legal.hold)
  return read ?? listedHold(db, id) ?? true
}

function longUnused(db: ReadableDb): string[] {
  return assetAges(db)
    .filter(({ addedAt }) => addedAt < longAgo())
    .map(({ hash }) => hash)
}

/** Identities whose source may be in no story any more. */
function longUnchanged(privateDb: ReadableDb): string[] {
  return identityAges(privateDb)
    .filter(({ updatedAt }) => updatedAt < longAgo())
    .map(({ source }) => source)
}

const longAgo = () => new Date(Date.now() - UNUSED_FOR).toISOString()
