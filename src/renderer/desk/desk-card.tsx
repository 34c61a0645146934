import { useId, useRef, useState } from 'react'
import type { DeskStatus } from '../../shared/bridge/desk'
import { sentenceOf, t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { useDeskPages } from '../session/desk-pages'
import { learnDesks } from '../session/desks'
import { Button } from '../ui/button'
import { useNow } from '../ui/use-now'
import { ago } from './ago'
import styles from './desk-status.module.css'
import { isLocked, stateOf } from './desk-state'
import { saidOfPages } from './said-of-pages'

interface DeskCardProps {
  desk: DeskStatus
  onRemovals(): void
  onUnlock(): void
  onSettings(): void
}

/** One desk in short: how it stands, why, and what can be done about it. */
export function DeskCard({ desk, onRemovals, onUnlock, onSettings }: DeskCardProps) {
  const id = useId()
  const now = useNow()
  const [looking, setLooking] = useState(false)
  const { urgency, words } = stateOf(desk)
  const pages = useDeskPages(desk.id)
  const first = useRef<HTMLButtonElement>(null)
  const look = async (work: Promise<unknown>) => {
    setLooking(true)
    await attempt(work)
    setLooking(false)
  }
  const change = (what: { paused: boolean }) =>
    void attempt(call('desk.change', { desk: desk.id, ...what }).then(learnDesks))

  return (
    <section className={styles.desk} aria-labelledby={id}>
      <h2 id={id} className={styles.name}>
        <bdi>{desk.name}</bdi>
        <span className={styles.state} data-urgency={urgency}>
          {looking ? t('desks.state.looking') : words}
        </span>
      </h2>
      <div className={styles.facts}>
        {desk.problem !== null && !desk.paused && <p className={styles.sentence}>{sentenceOf(desk.problem)}</p>}
        {[...factsOf(desk), ...(pages ? saidOfPages(pages, desk) : [])].map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
        {desk.git?.carriedAt != null && (
          <p>
            {t('desks.git.carried', { when: ago(desk.git.carriedAt, Math.max(now, Date.parse(desk.git.carriedAt))) })}
          </p>
        )}
        <p role="status">
          {desk.lookedAt === null
            ? !desk.paused && t('desks.never-looked')
            : t('desks.looked-at', { when: ago(desk.lookedAt, Math.max(now, Date.parse(desk.lookedAt))) })}
        </p>
      </div>
      <div className={styles.ways}>
        {desk.paused ? (
          <Button ref={first} variant="primary" onClick={() => change({ paused: false })}>
            {t('desks.go-on')}
          </Button>
        ) : isLocked(desk) ? (
          <Button ref={first} variant="primary" onClick={onUnlock}>
            {t('sealed.unlock')}
          </Button>
        ) : (
          <Button
            ref={first}
            variant="primary"
            aria-disabled={looking}
            onClick={() => looking || void look(call('desk.sync', { desk: desk.id }).then(learnDesks))}
          >
            {t(desk.git ? 'desks.git.exchange' : 'desks.look')}
          </Button>
        )}
        {desk.removals.length > 0 && <Button onClick={onRemovals}>{t('desks.removals')}</Button>}
        {desk.problem?.code === 'desk.empty' && (
          <Button onClick={() => void look(call('desk.refill', { desk: desk.id }))}>{t('desks.refill')}</Button>
        )}
        {!desk.paused && (
          <Button
            onClick={() => {
              change({ paused: true })
              // This button goes; the way back stands first.
              first.current?.focus()
            }}
          >
            {t('desks.pause')}
          </Button>
        )}
        <Button onClick={onSettings}>{t('desks.settings')}</Button>
      </div>
    </section>
  )
}

/** What there is to know of a desk, a sentence each. */
function factsOf({ paused, toSend, held, wanted, newer }: DeskStatus): string[] {
  return [
    paused && t('desks.paused-what'),
    toSend > 0 && t('desks.to-send', { count: toSend }),
    held > 0 && t('desks.held', { count: held }),
    wanted > 0 && t('desks.wanted', { count: wanted }),
    newer > 0 && t('desks.newer', { count: newer }),
  ].filter((fact) => fact !== false)
}
