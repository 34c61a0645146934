import { useState } from 'react'
import type { Recovery } from '../../shared/bridge/care'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import styles from './care.module.css'
import { RecoveryWords } from './recovery-words'

interface RecoveredDialogProps {
  recovery: Recovery | null
  /** Where what is private was set aside because it could not be read, if it was. */
  privateSetAside: string | null
}

/** Says once what opening the library had to mend: from when it is, what may be missing, and where the damaged files are. */
export function RecoveredDialog({ recovery, privateSetAside }: RecoveredDialogProps) {
  const [open, setOpen] = useState(true)
  const close = () => setOpen(false)
  const setAside = recovery?.setAside ?? privateSetAside
  if (setAside === null) throw new Error('nothing was mended')
  return (
    <Dialog
      open={open}
      title={t(recovery ? 'care.recovered.title' : 'care.private.title')}
      onClose={close}
      footer={
        <>
          <Button onClick={() => void attempt(call('app.showFile', { path: setAside }))}>
            {t('care.recovered.show')}
          </Button>
          <Button variant="primary" onClick={close}>
            {t('care.recovered.done')}
          </Button>
        </>
      }
    >
      {recovery && <RecoveryWords recovery={recovery} />}
      {privateSetAside !== null && <p>{t('care.private.body')}</p>}
      <p>
        {t('care.recovered.aside')} <bdi className={styles.path}>{setAside}</bdi>
      </p>
    </Dialog>
  )
}
