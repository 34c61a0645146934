import { SCHEMA } from '../../../shared/article/article'
import { canonicalJson } from '../../../shared/article/canonical'
import type { Revision } from '../../../shared/article/revision'
import { Shelf } from '../../../shared/article/shelf'
import { SHELVES } from '../../../shared/merge/heads'
import type { WritableDb } from '../../store/connection'
import type { DeskRecord } from '../../store/desks'
import { putSubject, readSubject } from '../../store/desk-subjects'
import { sha256 } from '../../store/hash'
import { addRevision, readRevision, readRevisionMark } from '../../store/revisions'
import { readShelf, shelfMark, writeShelf } from '../../store/shelves'
import { forgetMerges, joinHeads } from './join-heads'

const KIND = { kind: 'shelf', read: (value: unknown) => Shelf.parse(value), joining: SHELVES } as const

/** The shelf of what a newsroom agrees on. */
const SETTINGS = 'desk'
/** The shelves that everybody at the default desk has in common. */
const OF_DEFAULT = ['words', 'templates', 'vocabulary']

/** The shelf in this library that holds what a desk agrees on. */
export const settingsShelf = (desk: string) => `${SETTINGS}:${desk}`

/** Brings the shelves of a desk up to what all have made of them, and cuts a revision of what is new here. */
export function settleShelves(db: WritableDb, desk: DeskRecord): void {
  settleShelf(db, desk, SETTINGS, settingsShelf(desk.id))
  if (desk.isDefault) for (const name of OF_DEFAULT) settleShelf(db, desk, name, name)
}

function settleShelf(db: WritableDb, desk: DeskRecord, name: string, here: string): void {
  const subject = `${desk.id}/${name}`
  const row = readSubject(db, subject)
  const mark = shelfMark(db, here)
  const isUnchanged = mark !== undefined && row?.base && readRevisionMark(db, row.base)?.valueHash === mark
  if (row === undefined && mark === undefined) return
  if (row?.state === 'settled' && isUnchanged) return
  db.transaction(() => {
    const { head } = joinHeads(db, subject, KIND)
    const stored = readShelf(db, here)
    const ours = stored === undefined ? undefined : Shelf.parse(JSON.parse(stored))
    const theirs = head === undefined ? undefined : valueOf(db, head)
    const base = row?.base ? valueOf(db, row.base) : undefined
    const merged = together({ base, ours, theirs })
    if (merged === undefined) return
    const json = canonicalJson(merged)
    const at = new Date().toISOString()
    if (json !== stored) writeShelf(db, { id: here, json, at })
    const isOld = theirs !== undefined && canonicalJson(theirs) === json
    const end = isOld && head !== undefined ? head : cutShelf(db, subject, merged, at, head)
    putSubject(db, { subject, desk: desk.id, base: end, state: 'settled' })
    forgetMerges(db, subject, end)
  })
}

function together({ base, ours, theirs }: { base?: Shelf; ours?: Shelf; theirs?: Shelf }): Shelf | undefined {
  if (ours === undefined || theirs === undefined) return ours ?? theirs
  return SHELVES.merge(base ?? SHELVES.empty(ours), ours, theirs)
}

function cutShelf(db: WritableDb, id: string, shelf: Shelf, at: string, parent: string | undefined): string {
  const revision: Revision = {
    format: 1,
    kind: 'shelf',
    id,
    value: shelf,
    parents: parent === undefined ? [] : [parent],
    author: null,
    at,
    reason: 'share',
    schema: SCHEMA,
    deleted: false,
  }
  return addRevision(db, revision, sha256(canonicalJson(shelf)))
}

function valueOf(db: WritableDb, id: string): Shelf {
  const revision = readRevision(db, id)
  if (revision === undefined) throw new Error(`no revision ${id}`)
  return Shelf.parse(revision.value)
}
