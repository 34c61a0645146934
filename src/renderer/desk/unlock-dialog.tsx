import { type SyntheticEvent, useId, useState } from 'react'
import type { DeskStatus } from '../../shared/bridge/desk'
import { StetError } from '../../shared/bridge/errors'
import { t } from '../../shared/messages/translate'
import { call } from '../bridge'
import { learnDesks } from '../session/desks'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { WorkButton } from '../ui/work-button'
import styles from './desk.module.css'
import { NO_PASS, PassField } from './pass-field'
import { useRefusal } from './use-refusal'

/** Asks for what opens an encrypted desk that this computer has joined and not kept the key of. */
export function UnlockDialog({ desk, onClose }: { desk: DeskStatus; onClose(): void }) {
  const { id, name, folder } = desk
  const formId = useId()
  const { form, refused, trying, forget } = useRefusal()
  const [pass, setPass] = useState(NO_PASS)
  const [working, setWorking] = useState(false)

  const unlock = async () => {
    const found = await call('desk.look', { folder })
    // Whatever lies there now is not joined unasked.
    if (found.desk?.id !== id) throw new StetError(found.desk ? 'desk.another' : 'desk.not-it', { path: folder })
    const { recovery: _none, ...opened } = await call('desk.join', { folder, [pass.by]: pass.text })
    learnDesks(opened)
    onClose()
  }
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (working || pass.text === '') return
    setWorking(true)
    await trying(unlock)
    setWorking(false)
  }
  return (
    <Dialog
      title={t('sealed.unlock.title', { name })}
      open
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <WorkButton
            variant="primary"
            type="submit"
            form={formId}
            working={working}
            label={t('sealed.unlock.confirm')}
            doing={t('sealed.unlock.working')}
          />
        </>
      }
    >
      <form ref={form} id={formId} className={styles.form} onSubmit={(event) => void submit(event)}>
        <p>{t('sealed.unlock.what')}</p>
        <PassField pass={pass} onPass={setPass} working={working} error={refused('pass')} onOther={forget} />
        <p role="alert" className={styles.refused}>
          {refused(null)}
        </p>
      </form>
    </Dialog>
  )
}
