import type { ReadableDb, WritableDb } from '../../store/connection'
import { putSubject, readSubject } from '../../store/desk-subjects'
import { readDesks } from '../../store/desks'
import { notePastParents } from '../../store/past-parents'
import { deskGraph, graphOf } from '../../store/revision-graph'
import { lastRevision } from '../../store/revisions'
import { readMark, readWorkingCopy } from '../../store/working-copies'
import { cutRevision } from '../cut-revision'
import { understand } from '../understand'

/**
 * Gives a story to a desk and cuts a shared revision of what is written so far. Gives whether it is the desk's now; one of
 * another desk stays there, and the sample belongs to none. Within a transaction.
 */
export function shareStory(db: WritableDb, desk: string, id: string, by: string): boolean {
  const { sample } = readMark(db, id)
  if (sample || (readSubject(db, id)?.desk ?? desk) !== desk) return false
  giveToDesk(db, desk, id)
  const copy = understand(readWorkingCopy(db, id).json)
  cutRevision(db, copy, { id, by, at: new Date().toISOString(), reason: 'share' })
  return true
}

/** Gives a new story, whose first revision is cut, to the default desk, if there is one. Within a transaction. */
export function giveToDefaultDesk(db: WritableDb, id: string): void {
  const desk = readDesks(db).find(({ isDefault }) => isDefault)
  if (desk) giveToDesk(db, desk.id, id)
}

function giveToDesk(db: WritableDb, desk: string, subject: string): void {
  if (readSubject(db, subject) !== undefined) return
  notePastParents(db, subject)
  putSubject(db, { subject, desk, base: firstBase(db, subject), state: 'settled' })
}

/**
 * The revision from which the work on a story that becomes a desk's goes on: the last that is shared. None where its history
 * came cut off, so that nobody else could take it in: the desk's begins anew.
 */
export function firstBase(db: ReadableDb, subject: string): string | null {
  const last = lastRevision(db, subject, 'shared')?.id
  return last !== undefined && deskGraph(graphOf(db, subject), null).has(last) ? last : null
}
