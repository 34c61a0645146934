import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { toast } from '../ui/toast'
import type { Workbench } from './workbench'

interface Named {
  id: string
  title: string
}

/** Moves a story to the trash and offers to take that back. */
export async function moveToTrash(workbench: Workbench, { id, title }: Named): Promise<void> {
  const open = workbench.opened?.session.id === id
  if (!(await attempt(workbench.trash([id])))) return
  const undo = async () => {
    if ((await attempt(workbench.restore([id]))) && open) await attempt(workbench.open(id))
  }
  toast(t(title === '' ? 'story.trashed-untitled' : 'story.trashed', { title }), {
    label: t('app.undo'),
    run: () => void undo(),
  })
}

/** Takes a story out of the trash. */
export async function restoreFromTrash(workbench: Workbench, { id, title }: Named): Promise<void> {
  if (await attempt(workbench.restore([id])))
    toast(t(title === '' ? 'story.restored-untitled' : 'story.restored', { title }))
}
