import { type SyntheticEvent, useId, useState } from 'react'
import type { FoundDesk } from '../../shared/bridge/desk'
import { t } from '../../shared/messages/translate'
import { call } from '../bridge'
import { sentenceFor } from '../sentence'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TextField } from '../ui/field'
import styles from './desk.module.css'
import { folderName } from './folder-name'

interface MeetDeskProps {
  found: FoundDesk
  /** Another folder was chosen. */
  onFound(found: FoundDesk): void
  onClose(): void
  /** `name`: what a folder that is no desk yet shall be called. Rejects with a StetError. */
  join(name: string | undefined): Promise<void>
}

/** What lies in a folder: a desk that can be joined, or none yet, which the folder can become. */
export function MeetDesk({ found, onFound, onClose, join }: MeetDeskProps) {
  const { folder, desk, objects, joined } = found
  const form = useId()
  const [name, setName] = useState(() => folderName(folder))
  const [joining, setJoining] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const given = name.trim()

  const trying = async (work: () => Promise<void>) => {
    setRefused(null)
    try {
      await work()
    } catch (error) {
      setRefused(sentenceFor(error))
    }
  }
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (joining || joined || (desk === null && given === '')) return
    setJoining(true)
    await trying(() => join(desk === null ? given : undefined))
    setJoining(false)
  }
  const another = () =>
    trying(async () => {
      const next = await call('desk.choose', {})
      if (next) onFound(next)
    })

  const confirm = t(joining ? 'desks.join.joining' : desk ? 'desks.join.confirm' : 'desks.join.make')
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
            <Button variant="primary" type="submit" form={form} aria-disabled={joining}>
              {confirm}
            </Button>
          )}
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        <p className={styles.path}>
          <bdi>{folder}</bdi>
        </p>
        {desk ? <KnownDesk name={desk.name} objects={objects} joined={joined} /> : <p>{t('desks.join.new')}</p>}
        {desk === null && (
          <TextField label={t('desks.join.name')} value={name} onValue={setName} maxLength={200} required ownUndo />
        )}
        {!joined && <p className={styles.soft}>{t('desks.join.what')}</p>}
        <p role="alert" className={styles.refused}>
          {refused}
        </p>
      </form>
    </Dialog>
  )
}

function KnownDesk({ name, objects, joined }: { name: string; objects: number; joined: boolean }) {
  if (joined) return <p>{t('desks.join.known', { name })}</p>
  return (
    <p>
      {t('desks.join.found', { name })} {t('desks.join.objects', { count: objects })}
    </p>
  )
}
