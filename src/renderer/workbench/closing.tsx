import { useCallback, useEffect, useState } from 'react'
import { t } from '../../shared/messages/translate'
import { call, on } from '../bridge'
import { sentenceFor } from '../sentence'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { toast } from '../ui/toast'
import styles from './closing.module.css'
import { takeOut } from './take-out'
import type { Workbench } from './workbench'

/** Saves when the window is about to close. When that fails, the person decides. */
export function Closing({
  workbench,
  flushSettings,
  mayLeave,
}: {
  workbench: Workbench
  flushSettings(): Promise<void>
  /** Whether the window may close now that all is saved; otherwise the person is asked by whoever answers. */
  mayLeave(): Promise<boolean>
}) {
  const [reason, setReason] = useState<string | null>(null)
  const asking = reason !== null

  const close = useCallback(async () => {
    try {
      await Promise.all([workbench.leave(), flushSettings()])
    } catch (error) {
      setReason(sentenceFor(error))
      await call('app.mayNotClose', {})
      return
    }
    await call((await mayLeave()) ? 'app.mayClose' : 'app.mayNotClose', {})
  }, [workbench, flushSettings, mayLeave])
  useEffect(() => on('window.closing', () => void close()), [close])
  useEffect(() => {
    const session = workbench.opened?.session
    if (!asking || !session) return
    // The question is over when the story is saved after all.
    return session.subscribe(() => {
      if (session.saving.state !== 'saved') return
      setReason(null)
      toast(t('closing.saved'))
    })
  }, [asking, workbench])

  const stay = () => setReason(null)
  const story = workbench.opened?.session

  return (
    <Dialog
      title={t('closing.title')}
      open={asking}
      onClose={stay}
      footer={
        <>
          <Button variant="quiet" onClick={() => void call('app.mayClose', {})}>
            {t('closing.leave')}
          </Button>
          <Button onClick={() => void close()}>{t('closing.try')}</Button>
          <Button variant="primary" onClick={stay}>
            {t('closing.keep')}
          </Button>
        </>
      }
    >
      <p>{reason}</p>
      <p>{t('closing.hint')}</p>
      {story && (
        <div className={styles.ways}>
          <Button onClick={() => takeOut.copy(story.article)}>{t('care.unsaved.copy')}</Button>
          <Button onClick={() => void takeOut.save(story.article)}>{t('care.unsaved.save-copy')}</Button>
        </div>
      )}
    </Dialog>
  )
}
