import { type SyntheticEvent, useId, useState } from 'react'
import { newId } from '../../shared/article/id'
import type { DeskSettings, DeskStatus } from '../../shared/bridge/desk'
import type { Settings } from '../../shared/bridge/settings'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { sentenceFor } from '../sentence'
import { useDesks } from '../session/desks'
import { Button } from '../ui/button'
import { CheckField } from '../ui/choice-field'
import { Dialog } from '../ui/dialog'
import { toast } from '../ui/toast'
import { Coming } from './coming'
import styles from './desk.module.css'
import { useDeskSettings } from './use-desk-settings'
import { WhoAreYou } from './who-are-you'

type Person = Settings['person']

interface SettleInProps {
  joined: DeskStatus
  /** The stories that were here before. */
  here: string[]
  person: Person
  onPerson(person: Person): void
  onClose(): void
}

/** What is asked of somebody who has just joined, while the desk's stories come in: who they are, and what they bring. */
export function SettleIn({ joined, here, person, onPerson, onClose }: SettleInProps) {
  const form = useId()
  const desk = useDesks().find(({ id }) => id === joined.id) ?? joined
  const settings = useDeskSettings(desk)
  const [name, setName] = useState(person.name)
  const [shares, setShares] = useState(false)
  const [working, setWorking] = useState(false)

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (working) return
    setWorking(true)
    try {
      const given = name.trim()
      if (given !== '') {
        if (given !== person.name) onPerson({ name: given, initials: person.name === '' ? '' : person.initials })
        // Nobody waits for that: it is done when all has come in.
        void attempt(becomeKnown(desk.id, given))
      }
      if (shares) {
        const { stories } = await call('desk.share', { ids: here, desk: desk.id })
        toast(t('desks.shared', { count: stories }))
      }
      onClose()
    } catch (error) {
      toast(sentenceFor(error))
      setWorking(false)
    }
  }

  return (
    <Dialog
      title={t('desks.settle.title', { name: desk.name })}
      open
      onClose={onClose}
      footer={
        <Button variant="primary" type="submit" form={form} aria-disabled={working}>
          {t('desks.settle.done')}
        </Button>
      }
    >
      <form id={form} className={styles.form} onSubmit={(event) => void submit(event)}>
        <Coming desk={desk} />
        <WhoAreYou people={settings?.people ?? []} name={name} onName={setName} />
        {here.length > 0 && (
          <CheckField
            label={t('desks.settle.share', { count: here.length })}
            help={t('desks.settle.share-help')}
            checked={shares}
            onValue={setShares}
          />
        )}
      </form>
    </Dialog>
  )
}

/** Puts somebody among the people of a desk, once all that is known there is known here. */
async function becomeKnown(desk: string, name: string): Promise<void> {
  await call('desk.sync', { desk })
  const settings: DeskSettings = await call('desk.settings', { desk })
  if (settings.people.some((person) => person.name === name)) return
  const people = [...settings.people, { id: newId(), name, roles: [] }]
  await call('desk.setSettings', { desk, settings: { ...settings, people } })
}
