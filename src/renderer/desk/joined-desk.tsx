import { useId, useState } from 'react'
import type { DeskStatus } from '../../shared/bridge/desk'
import { StetError } from '../../shared/bridge/errors'
import { sentenceOf, t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { sentenceFor } from '../sentence'
import { learnDesks } from '../session/desks'
import { Button } from '../ui/button'
import { CarriedByGit } from './carried-by-git'
import styles from './desk-page.module.css'
import { isLocked, stateOf } from './desk-state'
import { People } from './people'
import { PublishToDesk } from './publish-to-desk'
import { useDeskSettings } from './use-desk-settings'

/** A desk among the settings: its name and folder, how it stands, and who belongs to it. */
export function JoinedDesk(props: { desk: DeskStatus; onAsk(what: 'unlock' | 'passphrase' | 'leave'): void }) {
  const { desk, onAsk } = props
  const id = useId()
  const settings = useDeskSettings(desk)
  const [refused, setRefused] = useState<string | null>(null)
  const { problem, paused, folder } = desk

  const move = async () => {
    setRefused(null)
    try {
      const found = await call('desk.choose', {})
      if (found === null) return
      if (found.desk?.id !== desk.id)
        throw new StetError(found.desk ? 'desk.another' : 'desk.not-it', { path: found.folder })
      learnDesks(await call('desk.change', { desk: desk.id, folder: found.folder }))
    } catch (error) {
      setRefused(sentenceFor(error))
    }
  }
  const said = refused ?? (problem !== null && !paused ? sentenceOf(problem) : null)
  const { urgency, words } = stateOf(desk)
  return (
    <section className={styles.desk} aria-labelledby={id}>
      <h4 id={id} className={styles.name}>
        <bdi>{desk.name}</bdi>
        <span className={styles.soft}>
          {words} · {desk.sealed && `${t('sealed.mark')} · `}
          {t('desks.page.stories', { count: desk.stories })}
        </span>
      </h4>
      <p className={styles.place}>
        <bdi className={styles.path}>{folder}</bdi>
        <Button variant="quiet" onClick={() => void attempt(call('app.showFile', { path: folder }))}>
          {t('settings.show-folder')}
        </Button>
      </p>
      <p role="status" className={styles.refused} data-urgency={refused === null ? urgency : 'stop'}>
        {said}
      </p>
      <p className={styles.ways}>
        {isLocked(desk) && !paused && <Button onClick={() => onAsk('unlock')}>{t('sealed.unlock')}</Button>}
        <Button onClick={() => void attempt(call('desk.change', { desk: desk.id, paused: !paused }).then(learnDesks))}>
          {t(paused ? 'desks.go-on' : 'desks.pause')}
        </Button>
        {desk.sealed && <Button onClick={() => onAsk('passphrase')}>{t('sealed.change')}</Button>}
        <Button onClick={() => void move()}>{t('desks.choose-folder')}</Button>
        <Button onClick={() => onAsk('leave')}>{t('desks.page.leave')}</Button>
      </p>
      <CarriedByGit desk={desk} />
      {settings && <PublishToDesk desk={desk} initial={settings.publish === true} />}
      {settings && <People desk={desk} initial={settings.people} />}
    </section>
  )
}
