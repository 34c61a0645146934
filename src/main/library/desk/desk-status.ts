import type { DeskStatus } from '../../../shared/bridge/desk'
import type { ErrorCode, Problem } from '../../../shared/bridge/errors'
import { countObjects, wantedAssets } from '../../store/desk-objects'
import { countStoriesOf, subjectsIn, unsentRevisions } from '../../store/desk-subjects'
import type { DeskRecord } from '../../store/desks'
import type { Room } from '../room'
import type { DeskSync } from './desk-sync'
import type { GitDesk } from './git-desk'
import { isLocked } from './open-desk'
import type { Watching } from './watching'

/** What looks after a desk that is neither paused nor locked. */
export interface OpenDesk {
  sync: DeskSync
  watching: Watching
  git: GitDesk | undefined
}

/** How a desk stands; without `open` nothing looks after it. */
export function statusOf(room: Room, desk: DeskRecord, open: OpenDesk | undefined): DeskStatus {
  const { db } = room.reading()
  const { id, name, folder, paused, isDefault, seal, git } = desk
  const sync = open?.sync
  const locked: Problem = { code: 'desk.locked' satisfies ErrorCode, params: { path: folder } }
  return {
    id,
    name,
    folder,
    paused,
    isDefault,
    stories: countStoriesOf(db, id),
    working: sync?.working ?? false,
    reading: sync?.reading ?? null,
    lookedAt: sync?.lookedAt ?? null,
    toSend: sync?.toSend ?? unsentRevisions(db, id).length,
    held: countObjects(db, id, 'held'),
    wanted: new Set(wantedAssets(db, id).map(({ hash }) => hash)).size,
    newer: countObjects(db, id, 'newer'),
    removals: subjectsIn(db, id, 'asking'),
    sealed: seal !== null,
    git: git ? { carriedAt: open?.git?.carriedAt ?? null } : null,
    problem: isLocked(room, desk) ? locked : (sync?.problem ?? open?.git?.problem ?? null),
  }
}
