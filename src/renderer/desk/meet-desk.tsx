import { type SyntheticEvent, useId, useState } from 'react'
import type { FoundDesk } from '../../shared/bridge/desk'
import { t } from '../../shared/messages/translate'
import { call } from '../bridge'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TextField } from '../ui/field'
import { WorkButton } from '../ui/work-button'
import styles from './desk.module.css'
import { folderName } from './folder-name'
import { NewSeal, type TypedSeal } from './new-seal'
import { NO_PASS, PassField } from './pass-field'
import { useRefusal } from './use-refusal'

/** What joining takes: a name where the folder is no desk yet, and what opens an encrypted one. */
export interface Joining {
  name?: string
  passphrase?: string
  recovery?: string
}

interface MeetDeskProps {
  found: FoundDesk
  /** Another folder was chosen. */
  onFound(found: FoundDesk): void
  onClose(): void
  /** Rejects with a StetError. */
  join(how: Joining): Promise<void>
}

/** What lies in a folder: a desk that can be joined, or none yet, which the folder can become. */
export function MeetDesk({ found, onFound, onClose, join }: MeetDeskProps) {
  const { folder, desk, joined, sealed } = found
  const formId = useId()
  const { form, refused, trying, forget, differ } = useRefusal()
  const [name, setName] = useState(() => folderName(folder))
  const [seal, setSeal] = useState<TypedSeal | null>(null)
  const [pass, setPass] = useState(NO_PASS)
  const [joining, setJoining] = useState(false)
  const given = name.trim()

  const how = (): Joining => {
    if (desk) return sealed ? { [pass.by]: pass.text } : {}
    return { name: given, ...(seal && { passphrase: seal.passphrase }) }
  }
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (joining || joined || (desk === null && given === '')) return
    if (seal && seal.passphrase !== seal.again) return differ()
    setJoining(true)
    await trying(() => join(how()))
    setJoining(false)
  }
  const another = () =>
    trying(async () => {
      const next = await call('desk.choose', {})
      if (next) onFound(next)
    })

  return (
    <Dialog
      title={t('desks.join.title')}
      open
      onClose={onClose}
      footer={
        <>
          <span className={styles.aside}>
            <Button variant="quiet" onClick={() => void another()}>
              {t('desks.join.another')}
            </Button>
          </span>
          <Button onClick={onClose}>{t(joined ? 'desks.close' : 'app.cancel')}</Button>
          {!joined && (
            <WorkButton
              variant="primary"
              type="submit"
              form={formId}
              working={joining}
              label={t(desk ? 'desks.join.confirm' : 'desks.join.make')}
              doing={t('desks.join.joining')}
            />
          )}
        </>
      }
    >
      <form ref={form} id={formId} className={styles.form} onSubmit={(event) => void submit(event)}>
        <p className={styles.path}>
          <bdi>{folder}</bdi>
        </p>
        {desk ? <KnownDesk name={desk.name} {...found} /> : <p>{t('desks.join.new')}</p>}
        {desk === null && (
          <>
            <TextField
              label={t('desks.join.name')}
              value={name}
              onValue={setName}
              maxLength={200}
              required
              ownUndo
              readOnly={joining}
            />
            <NewSeal seal={seal} onSeal={setSeal} refused={refused} working={joining} />
          </>
        )}
        {desk && sealed && !joined && (
          <PassField pass={pass} onPass={setPass} working={joining} error={refused('pass')} onOther={forget} />
        )}
        {!joined && <p className={styles.soft}>{t('desks.join.what')}</p>}
        <p role="alert" className={styles.refused}>
          {refused(null)}
        </p>
      </form>
    </Dialog>
  )
}

function KnownDesk({
  name,
  objects,
  joined,
  sealed,
}: Pick<FoundDesk, 'objects' | 'joined' | 'sealed'> & { name: string }) {
  if (joined) return <p>{t('desks.join.known', { name })}</p>
  return (
    <p>
      {sealed ? t('sealed.found') : t('desks.join.found', { name })} {t('desks.join.objects', { count: objects })}
    </p>
  )
}
