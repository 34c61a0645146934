import { useEffect, useState } from 'react'
import { t } from '../../shared/messages/translate'
import { call, on } from '../bridge'
import { sentenceFor } from '../sentence'
import { Button } from '../ui/button'
import { copyText } from '../ui/copy-text'
import { Dialog } from '../ui/dialog'
import { toast } from '../ui/toast'
import { plainText } from './plain-text'
import type { Workbench } from './workbench'

/** Saves when the window is about to close. When that fails, the person decides. */
export function Closing({ workbench, flushSettings }: { workbench: Workbench; flushSettings(): Promise<void> }) {
  const [reason, setReason] = useState<string | null>(null)

  useEffect(
    () =>
      on('window.closing', () => {
        Promise.all([workbench.leave(), flushSettings()]).then(
          () => call('app.mayClose', {}),
          (error: unknown) => {
            setReason(sentenceFor(error))
            return call('app.mayNotClose', {})
          },
        )
      }),
    [workbench, flushSettings],
  )

  const stay = () => setReason(null)
  const copy = () => {
    if (workbench.opened) copyText(plainText(workbench.opened.session.article))
    toast(t('app.copied'))
  }

  return (
    <Dialog
      title={t('closing.title')}
      open={reason !== null}
      onClose={stay}
      footer={
        <>
          <Button variant="quiet" onClick={() => void call('app.mayClose', {})}>
            {t('closing.leave')}
          </Button>
          <Button onClick={copy}>{t('closing.copy')}</Button>
          <Button variant="primary" onClick={stay}>
            {t('closing.keep')}
          </Button>
        </>
      }
    >
      <p>{t('status.failed', { reason: reason ?? '' })}</p>
      <p>{t('closing.hint')}</p>
    </Dialog>
  )
}
