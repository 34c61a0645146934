import { useEffect, useState } from 'react'
import type { Emptied } from '../../../shared/bridge/care'
import { t } from '../../../shared/messages/translate'
import { sentenceFor } from '../../sentence'
import { offerNoLonger } from '../../take-back'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { toast } from '../../ui/toast'
import { useWork } from '../use-work'
import { WorkProgress } from '../work-progress'
import styles from './delete-dialog.module.css'
import { heldInTrash } from './held-in-trash'

interface DeleteDialogProps {
  /** The stories to delete; undefined: all of the trash. */
  ids: string[] | undefined
  /** How many that is. */
  count: number
  /** Removes them. */
  empty(): Promise<Emptied>
  onClose(): void
}

/** Asks before stories of the trash are deleted for good, shows how far that has come, and says what it did. */
export function DeleteDialog({ ids, count, empty, onClose }: DeleteDialogProps) {
  const [held, setHeld] = useState<number | null>(null)
  const [running, setRunning] = useState(false)
  const { progress, during } = useWork()
  useEffect(() => {
    let current = true
    heldInTrash(ids).then(
      (found) => current && setHeld(found),
      (error: unknown) => current && toast(sentenceFor(error)),
    )
    return () => {
      current = false
    }
  }, [ids])

  const go = count - (held ?? 0)
  const run = async () => {
    setRunning(true)
    try {
      const { removed, held: stay } = await during(empty())
      offerNoLonger()
      toast(t('library.deleted', { removed, held: stay }))
    } catch (error) {
      toast(sentenceFor(error))
    }
    onClose()
  }

  return (
    <Dialog
      title={t(ids ? 'library.delete.title' : 'library.delete.all', { count })}
      open
      onClose={() => running || onClose()}
      footer={
        <>
          <Button
            variant="quiet"
            className={styles.delete}
            disabled={running || held === null || go === 0}
            onClick={() => void run()}
          >
            {t('library.delete.confirm')}
          </Button>
          <Button variant="primary" disabled={running} onClick={onClose}>
            {t('library.delete.keep', { count })}
          </Button>
        </>
      }
    >
      {running ? (
        <WorkProgress progress={progress ?? { work: 'emptying', done: 0, total: go }} />
      ) : (
        <>
          <p>{t(go === 0 ? 'library.delete.nothing' : 'library.delete.what', { count: go })}</p>
          {go > 0 && <p className={styles.elsewhere}>{t('library.delete.elsewhere')}</p>}
          {go > 0 && held !== null && held > 0 && <p>{t('library.delete.held', { count: held })}</p>}
        </>
      )}
    </Dialog>
  )
}
