import type { ReadableDb, WritableDb } from './connection'
import { filesOfIdentity, privateFilesBefore, removeIdentity, removeUnnamedFiles } from './identities'
import { removeOriginal } from './originals'
import { removeProjection } from './projections/projection'
import type { WorkingCopyMark } from './working-copies'

/** What emptying the trash has yet to do, see migration 4. */
export type RemovalKind = 'trashed' | 'story' | 'asset' | 'identity'

const ADD = 'INSERT OR IGNORE INTO to_remove (kind, name) VALUES (?, ?)'
const DONE = 'DELETE FROM to_remove WHERE kind = ? AND name = ?'
const ALL = 'SELECT name FROM to_remove WHERE kind = ? ORDER BY name'
const NEXT = 'SELECT name FROM to_remove WHERE kind = ? ORDER BY name LIMIT 1'
const TRASHED = 'SELECT id FROM story WHERE trashed_at IS NOT NULL ORDER BY key'
const ADD_REMOVED = 'INSERT OR REPLACE INTO removed_story (id, at) VALUES (?, ?)'
const IS_REMOVED = 'SELECT 1 FROM removed_story WHERE id = ?'
const FORGET_REMOVED = 'DELETE FROM removed_story WHERE id = ?'
const REMOVE_REVISIONS = 'DELETE FROM revision WHERE subject = ?'
const REMOVE_DAMAGED = 'DELETE FROM damaged_copy WHERE story = ?'
const REMOVE_STORY = 'DELETE FROM story WHERE key = ?'
const REMOVE_ASSET = 'DELETE FROM asset WHERE hash = ?'
const ASSETS = 'SELECT hash, added_at AS addedAt FROM asset'

export function intendRemoval(db: WritableDb, kind: RemovalKind, name: string): void {
  db.run(ADD, kind, name)
}

export function removalDone(db: WritableDb, kind: RemovalKind, name: string): void {
  db.run(DONE, kind, name)
}

/** What is yet to be removed of a kind. */
export function toRemove(db: ReadableDb, kind: RemovalKind): string[] {
  return db.all<{ name: string }>(ALL, kind).map(({ name }) => name)
}

export function nextToRemove(db: ReadableDb, kind: RemovalKind): string | undefined {
  return db.get<{ name: string }>(NEXT, kind)?.name
}

/** The ids of the stories in the trash, oldest first. */
export function trashedIds(db: ReadableDb): string[] {
  return db.all<{ id: string }>(TRASHED).map(({ id }) => id)
}

/** Removes a story with everything that the database holds of it but its id. */
export function removeStory(db: WritableDb, { key, id }: WorkingCopyMark, at: string): void {
  removeProjection(db, key)
  db.run(REMOVE_REVISIONS, id)
  db.run(REMOVE_DAMAGED, id)
  db.run(REMOVE_STORY, key)
  db.run(ADD_REMOVED, id, at)
}

/** Whether a story was removed for good here. */
export function isRemoved(db: ReadableDb, id: string): boolean {
  return db.get(IS_REMOVED, id) !== undefined
}

/** The story is there again: somebody brought it back, or wrote on it who knew nothing of the removal. */
export function forgetRemoved(db: WritableDb, id: string): void {
  db.run(FORGET_REMOVED, id)
}

/** Removes the originals of stories, and identities with their files; of files that no identity names, those from before an instant. */
export function removePrivate(
  privateDb: WritableDb,
  { stories, identities, before }: { stories: string[]; identities: string[]; before: string },
): void {
  privateDb.transaction(() => {
    const files = identities.flatMap((source) => filesOfIdentity(privateDb, source))
    for (const story of stories) removeOriginal(privateDb, story)
    for (const source of identities) removeIdentity(privateDb, source)
    removeUnnamedFiles(privateDb, [...files, ...privateFilesBefore(privateDb, before)])
  })
}

export function removeAssetRecord(db: WritableDb, hash: string): void {
  db.run(REMOVE_ASSET, hash)
}

/** Every picture that there is a record of, and since when. */
export function assetAges(db: ReadableDb): { hash: string; addedAt: string }[] {
  return db.all(ASSETS)
}
