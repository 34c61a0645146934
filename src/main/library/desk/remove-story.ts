import { SCHEMA } from '../../../shared/article/article'
import type { Revision } from '../../../shared/article/revision'
import type { WritableDb } from '../../store/connection'
import { isInFolder, passOver } from '../../store/desk-objects'
import { putSubject, readSubject, removeSubject } from '../../store/desk-subjects'
import { removeStory } from '../../store/removal'
import { graphOf, headsOf, isRemoval, NO_VALUE } from '../../store/revision-graph'
import { addRevision } from '../../store/revisions'
import type { WorkingCopyMark } from '../../store/working-copies'

/**
 * Removes a story with everything that the database holds of it. Where its desk has seen any of it, a revision stays that
 * says so and nothing else: everybody's copy goes to the trash, unless somebody wrote on it without knowing. Within a
 * transaction.
 */
export function removeForGood(
  db: WritableDb,
  mark: WorkingCopyMark,
  { by, at }: { by: string | null; at: string },
): void {
  const { id } = mark
  const row = readSubject(db, id)
  // What never left this computer goes without a trace.
  const sent = new Map([...graphOf(db, id)].filter(([revision]) => isInFolder(db, revision)))
  const heads = headsOf(sent)
  const isTold = [...sent.values()].filter((node) => heads.includes(node.id)).every(isRemoval)
  removeStory(db, mark, at)
  if (row === undefined) return
  passOver(db, id)
  if (isTold) return removeSubject(db, id)
  const removal: Revision = {
    format: 1,
    kind: 'article',
    id,
    value: null,
    parents: heads,
    author: by,
    at,
    reason: 'share',
    schema: SCHEMA,
    deleted: true,
  }
  putSubject(db, { ...row, base: addRevision(db, removal, NO_VALUE), state: 'removed' })
}
