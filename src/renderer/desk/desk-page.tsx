import { useState } from 'react'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { learnDesks, useDesks } from '../session/desks'
import { Button } from '../ui/button'
import { SelectField } from '../ui/field'
import { ChangePassphrase } from './change-passphrase'
import styles from './desk-page.module.css'
import { JoinedDesk } from './joined-desk'
import { LeaveDialog } from './leave-dialog'
import { UnlockDialog } from './unlock-dialog'

/** What is asked about a desk. */
const DIALOGS = { unlock: UnlockDialog, passphrase: ChangePassphrase, leave: LeaveDialog }
type Asked = keyof typeof DIALOGS

/** No id of a desk, which is never empty. */
const NONE = ''

/** The desks among the settings: which there are, where they lie, and what can be done about each. */
export function DeskPage({ onJoin }: { onJoin(): void }) {
  const desks = useDesks()
  const [asking, setAsking] = useState<{ what: Asked; id: string } | null>(null)
  const asked = desks.find(({ id }) => id === asking?.id)
  const Asking = asking && DIALOGS[asking.what]
  const chosen = desks.find(({ isDefault }) => isDefault)
  const choose = (id: string) => {
    const desk = id === NONE ? chosen?.id : id
    if (desk !== undefined)
      void attempt(
        call('desk.change', { desk, isDefault: id !== NONE }).then(() => call('desk.list', {}).then(learnDesks)),
      )
  }
  return (
    <>
      {desks.length === 0 && <p className={styles.soft}>{t('desks.page.none')}</p>}
      {desks.map((desk) => (
        <JoinedDesk key={desk.id} desk={desk} onAsk={(what) => setAsking({ what, id: desk.id })} />
      ))}
      {desks.length > 0 && (
        <SelectField
          label={t('desks.page.default')}
          value={chosen?.id ?? NONE}
          options={[
            ...desks.map(({ id, name }) => ({ value: id, label: name })),
            { value: NONE, label: t('desks.story.here') },
          ]}
          onValue={choose}
        />
      )}
      <p>
        <Button onClick={onJoin}>{t('desks.page.join')}</Button>
      </p>
      {Asking && asked && <Asking desk={asked} onClose={() => setAsking(null)} />}
    </>
  )
}
