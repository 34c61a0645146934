import { type SyntheticEvent, useId, useState } from 'react'
import type { DeskStatus } from '../../shared/bridge/desk'
import { t } from '../../shared/messages/translate'
import { call } from '../bridge'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { toast } from '../ui/toast'
import { WorkButton } from '../ui/work-button'
import styles from './desk.module.css'
import { NO_SEAL, SealFields } from './new-seal'
import { NO_PASS, PassField } from './pass-field'
import { RecoveryCode } from './recovery-code'
import { useRefusal } from './use-refusal'

/** Asks for another passphrase of an encrypted desk, and shows the recovery code that comes with it. */
export function ChangePassphrase({ desk, onClose }: { desk: DeskStatus; onClose(): void }) {
  const { id, name } = desk
  const formId = useId()
  const { form, refused, trying, forget, differ } = useRefusal()
  const [pass, setPass] = useState(NO_PASS)
  const [seal, setSeal] = useState(NO_SEAL)
  const [working, setWorking] = useState(false)
  const [code, setCode] = useState<string | null>(null)

  const change = async () => {
    const input = { desk: id, [pass.by]: pass.text, next: seal.passphrase }
    setCode((await call('desk.changePassphrase', input)).recovery)
  }
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (working || pass.text === '' || seal.passphrase === '') return
    if (seal.passphrase !== seal.again) return differ()
    setWorking(true)
    await trying(change)
    setWorking(false)
  }
  const kept = () => {
    toast(t('sealed.change.done', { name }))
    onClose()
  }
  if (code !== null) return <RecoveryCode desk={desk} code={code} onKept={kept} />
  return (
    <Dialog
      title={t('sealed.change.title', { name })}
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
            label={t('sealed.change.confirm')}
            doing={t('sealed.change.working')}
          />
        </>
      }
    >
      <form ref={form} id={formId} className={styles.form} onSubmit={(event) => void submit(event)}>
        <PassField
          label={t('sealed.change.present')}
          pass={pass}
          onPass={setPass}
          working={working}
          error={refused('pass')}
          onOther={forget}
        />
        <SealFields label={t('sealed.change.new')} {...{ seal, refused, working }} onSeal={setSeal} />
        <p className={styles.soft}>{t('sealed.change.code')}</p>
        <p className={styles.soft}>{t('sealed.change.old')}</p>
        <p role="alert" className={styles.refused}>
          {refused(null)}
        </p>
      </form>
    </Dialog>
  )
}
