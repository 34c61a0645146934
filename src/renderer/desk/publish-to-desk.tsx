import { useState } from 'react'
import type { DeskStatus } from '../../shared/bridge/desk'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { useDeskPages } from '../session/desk-pages'
import { CheckField } from '../ui/choice-field'
import page from './desk-page.module.css'
import styles from './publish-to-desk.module.css'
import { saidOfPages } from './said-of-pages'

/** Whether what goes out lies in the desk's folder as pages too, for everybody at the desk; and how that stands. */
export function PublishToDesk({ desk, initial }: { desk: DeskStatus; initial: boolean }) {
  const { id, sealed } = desk
  const [publishes, setPublishes] = useState(initial)
  const pages = useDeskPages(id)
  if (sealed) return <p className={page.soft}>{t('pages.sealed')}</p>
  const change = (publish: boolean) => {
    setPublishes(publish)
    void attempt(changePublishing(id, publish))
  }
  return (
    <div>
      <CheckField
        label={t('pages.switch')}
        help={t('pages.help', { folder: 'stories' })}
        checked={publishes}
        onValue={change}
      />
      {publishes && pages && (
        <div role="status" className={styles.standing}>
          <p>{t('pages.count', { count: pages.stories })}</p>
          {saidOfPages(pages, desk).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </div>
  )
}

/** Changes what the desk agreed on by what is known of it by now. */
async function changePublishing(desk: string, publish: boolean): Promise<void> {
  const settings = await call('desk.settings', { desk })
  await call('desk.setSettings', { desk, settings: { ...settings, publish } })
}
