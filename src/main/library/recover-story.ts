import { StetError } from '../../shared/bridge/errors'
import type { WritableDb } from '../store/connection'
import { keepDamagedCopy } from '../store/damage'
import { putSubject, readSubject } from '../store/desk-subjects'
import { sharedUpTo } from '../store/revisions'
import { readMark, readWorkingCopy } from '../store/working-copies'
import { cutRevision } from './cut-revision'
import { readValue } from './read-value'
import type { StoredCopies } from './stored-copies'
import { understand } from './understand'
import { replaceStory } from './write-story'

/**
 * Puts a version in the place of a damaged working copy, whose bytes are kept aside, as a revision of its own. A working
 * copy that is sound stays; whether anything was done is the answer.
 * Throws article.not-found, version.not-found, and library.damaged where the version is damaged too.
 */
export function recoverStory(
  db: WritableDb,
  copies: StoredCopies,
  { story: id, revision, by }: { story: string; revision: string; by: string },
): boolean {
  return db.transaction(() => {
    if (isSound(db, id)) return false
    const json = readValue(db, revision)
    if (json === null) throw new StetError('version.not-found')
    const at = new Date().toISOString()
    const story = understand(json)
    keepDamagedCopy(db, id, at)
    replaceStory(db, readMark(db, id), story, at)
    startFrom(db, id, revision)
    cutRevision(db, story, { id, by, at, reason: 'restore' })
    copies.set(id, story)
    return true
  })
}

/** What others wrote since that version is not taken for removed: the story is merged with it again. */
function startFrom(db: WritableDb, id: string, revision: string): void {
  const row = readSubject(db, id)
  if (row) putSubject(db, { ...row, base: sharedUpTo(db, revision)?.id ?? null, state: 'arrived' })
}

function isSound(db: WritableDb, id: string): boolean {
  try {
    readWorkingCopy(db, id)
    return true
  } catch (error) {
    if (error instanceof StetError && error.code === 'library.damaged') return false
    throw error
  }
}
