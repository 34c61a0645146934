import { SCHEMA } from '../../../shared/article/article'
import { readArticle } from '../../../shared/article/read'
import type { StorySharing } from '../../../shared/bridge/desk'
import { isUnsent, readSubject } from '../../store/desk-subjects'
import { fromDamaged } from '../../store/from-damaged'
import { graphOf, headsOf } from '../../store/revision-graph'
import { readRevision } from '../../store/revisions'
import { findMark, readWorkingCopy } from '../../store/working-copies'
import type { Room } from '../room'

/** How a story stands with its desk; undefined where the story is gone. */
export function sharingOf(room: Room, id: string): StorySharing | undefined {
  const { db } = room.reading()
  const mark = findMark(db, id)
  if (mark === undefined) return undefined
  const row = readSubject(db, id)
  const graph = graphOf(db, id)
  const last = [...graph.values()].findLast(({ author }) => author !== null)
  const base = row?.base ? graph.get(row.base) : undefined
  const json = fromDamaged(() => readWorkingCopy(db, id).json)
  const conflicts = json?.includes('"conflicts":[]') === false ? readArticle(json).article.conflicts.length : 0
  const heads = row ? headsOf(graph) : []
  const isWritten = row !== undefined && base?.valueHash !== mark.hash
  const waiting = row !== undefined && !isWritten && isUnsent(db, id)
  return {
    id,
    desk: row?.desk ?? null,
    unshared: isWritten || waiting,
    waiting,
    lastBy: last?.author ?? null,
    lastAt: last?.at ?? null,
    merged: base?.reason === 'merge',
    conflicts,
    newer: heads.some((head) => (fromDamaged(() => readRevision(db, head))?.schema ?? 0) > SCHEMA),
  }
}
