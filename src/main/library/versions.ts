import type { History } from '../../shared/bridge/history'
import { StetError } from '../../shared/bridge/errors'
import type { ReadableDb, WritableDb } from '../store/connection'
import { readSubject } from '../store/desk-subjects'
import { revisionsOf, readRevisionMark } from '../store/revisions'
import { readMark, readWorkingCopy } from '../store/working-copies'
import { withWords } from './count-words'
import { cutNamed, cutRevision, isCut } from './cut-revision'
import type { Versions } from './door/versions'
import { readValue } from './read-value'
import type { Room } from './room'
import { publishedRevision } from './published-revision'
import { toldOnce } from './told-once'
import { understand } from './understand'

/** The versions of a story. */
export function versions(room: Room): Versions {
  return {
    async checkpoint({ id, reason, by }) {
      const { db } = room.writing()
      // What is closed is what colleagues should have.
      const isShared = reason === 'close' && readSubject(db, id) !== undefined
      const cut = { id, by, at: new Date().toISOString(), reason: isShared ? ('close-story' as const) : reason }
      db.transaction(() => {
        const copy = readWorkingCopy(db, id)
        if (!isCut(db, copy.hash, cut)) cutRevision(db, understand(copy.json), cut)
      })
      room.shared()
    },

    async nameVersion({ story: id, label, by }) {
      const { db } = room.writing()
      const at = new Date().toISOString()
      const cut = { id, by, at, label, reason: 'name' } as const
      db.transaction(() => cutNamed(db, understand(readWorkingCopy(db, id).json), cut))
      room.shared()
    },

    versions: async (story) => historyOf(room.reading().db, room.owned?.db, story),

    readVersion: async ({ story, revision }) => readVersion(room.reading().db, story, revision),
  }
}

/** Throws article.not-found. A damaged working copy still has its history. */
function historyOf(db: ReadableDb, owned: WritableDb | undefined, story: string): History {
  const { hash } = readMark(db, story)
  const out = whatWentOut(db, story)
  const rows = withWords(db, owned, toldOnce(revisionsOf(db, story)))
  return {
    versions: rows.map(({ valueHash: _, subject: __, ids, ...row }) => ({
      ...row,
      published: out !== undefined && ids.includes(out),
    })),
    current: rows.find(({ valueHash }) => valueHash === hash)?.id ?? null,
  }
}

function whatWentOut(db: ReadableDb, story: string): string | undefined {
  try {
    return publishedRevision(readWorkingCopy(db, story).json)
  } catch (error) {
    if (error instanceof StetError && error.code === 'library.damaged') return undefined
    throw error
  }
}

function readVersion(db: ReadableDb, story: string, revision: string): string {
  if (readRevisionMark(db, revision)?.subject !== story) throw new StetError('version.not-found')
  try {
    const value = readValue(db, revision)
    if (value === null) throw new Error(`revision ${revision} has a mark and no value`)
    return value
  } catch (error) {
    if (error instanceof StetError && error.code === 'library.damaged') {
      throw new StetError('version.damaged', {}, { cause: error })
    }
    throw error
  }
}
