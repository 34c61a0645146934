import type { ComparedField } from '../../shared/merge/comparison'
import { restoreBlock, restoreEntry, restoreField } from '../../shared/merge/restore-part'
import { t } from '../../shared/messages/translate'
import type { Restore } from './use-restore'

/** What was changed or removed is brought back; what was added is taken out. */
export type How = 'back' | 'out'

/** The ways to bring parts of an earlier version back. */
export interface Bringing {
  field(name: ComparedField): void
  block(id: string, how: How): void
  entry(list: 'sources' | 'tags', key: string, how: How): void
}

/** Brings parts of a version (its JSON text) back into the story or, with `taking`, takes those of a file into it. */
export function bringing(restore: Restore, then: string, taking: boolean): Bringing {
  const notice = (how: How) => t(taking ? 'restore.taken' : how === 'out' ? 'restore.done-out' : 'restore.done-part')
  return {
    field: (name) => void restore(then, (now, earlier) => restoreField(now, earlier, name), notice('back')),
    block: (id, how) => void restore(then, (now, earlier) => restoreBlock(now, earlier, id), notice(how)),
    entry: (list, key, how) => void restore(then, (now, earlier) => restoreEntry(now, earlier, list, key), notice(how)),
  }
}
