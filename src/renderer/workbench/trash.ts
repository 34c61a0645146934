import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { offerToTakeBack } from '../take-back'
import { toast } from '../ui/toast'
import type { Workbench } from './workbench'

interface Named {
  id: string
  title: string
}

/** Moves a story to the trash and offers to take that back. */
export function moveToTrash(workbench: Workbench, { id, title }: Named): Promise<void> {
  return trash(workbench, [id], t(title === '' ? 'story.trashed-untitled' : 'story.trashed', { title }))
}

/** The same for several at once. */
export function moveAllToTrash(workbench: Workbench, ids: string[]): Promise<void> {
  return trash(workbench, ids, t('library.trashed', { count: ids.length }))
}

/** Takes a story out of the trash. */
export async function restoreFromTrash(workbench: Workbench, { id, title }: Named): Promise<void> {
  if (await attempt(workbench.restore([id])))
    toast(t(title === '' ? 'story.restored-untitled' : 'story.restored', { title }))
}

/** The same for several at once. */
export async function restoreAllFromTrash(workbench: Workbench, ids: string[]): Promise<void> {
  if (await attempt(workbench.restore(ids))) toast(t('library.restored', { count: ids.length }))
}

async function trash(workbench: Workbench, ids: string[], sentence: string): Promise<void> {
  const openId = workbench.opened?.session.id
  if (!(await attempt(workbench.trash(ids)))) return
  const undo = async () => {
    const restored = await attempt(workbench.restore(ids))
    if (restored && openId !== undefined && ids.includes(openId)) await attempt(workbench.open(openId))
  }
  offerToTakeBack(sentence, undo)
}
