import { setImmediate as turn } from 'node:timers/promises'
import { confidentialIds } from '../../../shared/article/hide-sources'
import { readArticle } from '../../../shared/article/read'
import type { Revision } from '../../../shared/article/revision'
import type { WritableDb } from '../../store/connection'
import { wasInFolder } from '../../store/desk-objects'
import { type Added, type DeskSubject, putSubject, readSubject, unsentRevisions } from '../../store/desk-subjects'
import { fromDamaged } from '../../store/from-damaged'
import { identityAges } from '../../store/identities'
import { deskGraph, graphOf, type GraphNode } from '../../store/revision-graph'
import { holdRevision, readRevision, revisionBytes } from '../../store/revisions'
import { findMark, readWorkingCopy } from '../../store/working-copies'
import { cutOnto } from '../cut-revision'
import { ancestorsOf } from '../revision-ancestors'
import type { Room } from '../room'
import { openIn } from '../travelling-history'
import { storyOf } from './settle-story'

/** Milliseconds of looking through revisions before requests get their turn. */
const SLICE = 50

/**
 * Keeps here what would name a source in a desk's folder that is confidential by now: such a revision becomes a version of
 * this computer alone, and what was shared since is cut anew onto what the desk may have. One that was in the folder before
 * is no secret there, and histories are whole: it goes there again. Gives the stories and shelves that may be sent, with the
 * hash of the working copy that this was seen by: in another one a source may be confidential that is named yet. Until `sent`
 * was added all had gone out.
 */
export async function holdBack(
  room: Room,
  desk: string,
  sent: Added | undefined,
): Promise<ReadonlyMap<string, string | undefined>> {
  const unsent = new Map<string, string[]>()
  for (const { subject, id } of unsentRevisions(room.writing().db, desk, sent))
    unsent.set(subject, [...(unsent.get(subject) ?? []), id])
  const seen = new Map<string, string | undefined>()
  let until = Date.now() + SLICE
  for (const [subject, ids] of unsent) {
    const { db } = room.writing()
    seen.set(subject, findMark(db, subject)?.hash)
    const hidden = hiddenIn(room, subject)
    const naming = hidden.size === 0 ? [] : ids.filter((id) => !wasInFolder(db, desk, id) && names(db, id, hidden))
    if (naming.length > 0) db.transaction(() => holdBackOf(db, subject, naming, hidden))
    if (Date.now() < until) continue
    await turn()
    until = Date.now() + SLICE
  }
  return seen
}

/**
 * The sources that nothing new may name: those that are confidential in a story, and those of which this computer knows who
 * they are, unless they stand openly in it.
 */
function hiddenIn(room: Room, story: string): ReadonlySet<string> {
  const { db, privateDb } = room.writing()
  const json = findMark(db, story) && fromDamaged(() => readWorkingCopy(db, story).json)
  const secrets = identityAges(privateDb).map(({ source }) => source)
  // Most stories have none, and are not worth reading.
  if (!json?.includes(CONFIDENTIAL) && !secrets.some((source) => json?.includes(JSON.stringify(source))))
    return new Set(secrets)
  const { sources } = readArticle(json ?? '').article
  const open = new Set(openIn({ value: { sources } as unknown as Revision['value'] }))
  return new Set([...confidentialIds(sources), ...secrets.filter((source) => !open.has(source))])
}

/** In a story as it is stored. */
const CONFIDENTIAL = '"visibility":"confidential"'

/** Whether a revision has one of some sources by more than its public description. */
function names(db: WritableDb, id: string, sources: ReadonlySet<string>): boolean {
  const text = fromDamaged(() => revisionBytes(db, id))?.toString('utf8') ?? ''
  if (![...sources].some((source) => text.includes(JSON.stringify(source)))) return false
  return openIn(JSON.parse(text) as Revision).some((source) => sources.has(source))
}

/** Within a transaction. */
function holdBackOf(db: WritableDb, story: string, ids: string[], hidden: ReadonlySet<string>): void {
  const row = readSubject(db, story)
  const before = graphOf(db, story)
  for (const id of ids) holdRevision(db, id)
  const left = deskGraph(graphOf(db, story), null)
  if (row?.base == null || left.has(row.base)) return
  const grounds = nearest(row.base, before, left)
  const held = ids.at(-1) as string
  if (!cutAgain(db, row.base, held, grounds, hidden)) startFrom(db, row, grounds.at(-1))
}

/** Of what a revision was made of, the newest that are left. */
function nearest(base: string, before: ReadonlyMap<string, GraphNode>, left: ReadonlyMap<string, GraphNode>): string[] {
  const parentsOf = (id: string) => before.get(id)?.parents ?? []
  const grounds = [...ancestorsOf(base, parentsOf)].filter((id) => left.has(id))
  const older = new Set(grounds.flatMap((id) => [...ancestorsOf(id, parentsOf)].slice(1)))
  return grounds.filter((id) => !older.has(id)).sort()
}

/**
 * Cuts what was shared last anew, onto other parents, if it names nobody: as it was cut, or where it is a merge, as what was
 * held back was. Gives whether it did.
 */
function cutAgain(db: WritableDb, base: string, held: string, parents: string[], hidden: ReadonlySet<string>): boolean {
  const last = fromDamaged(() => readRevision(db, base))
  const cut = last?.reason === 'merge' ? fromDamaged(() => readRevision(db, held)) : last
  if (!last || !cut || last.deleted || names(db, base, hidden)) return false
  const { id: story, author: by, at, reason, label } = cut
  cutOnto(db, storyOf(db, base).story, { id: story, by, at, reason, ...(label !== undefined && { label }) }, parents)
  return true
}

/** What else the desk has of the story is merged in anew. */
function startFrom(db: WritableDb, row: DeskSubject, base: string | undefined): void {
  const state = row.state === 'settled' && base !== undefined ? 'arrived' : row.state
  putSubject(db, { ...row, base: base ?? null, state })
}
