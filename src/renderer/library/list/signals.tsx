import { Lock, Scale } from 'lucide-react'
import type { StoryRow } from '../../../shared/bridge/story'
import type { ReactNode } from 'react'
import { t } from '../../../shared/messages/translate'
import styles from './list.module.css'
import { fullMoment, moment } from './moment'

/** What a person must not overlook in a story: when it is due, what of it is not out, until when it is embargoed, and a legal hold. */
export function Signals({ row, now }: { row: StoryRow; now: number }) {
  const { dueAt, embargoAt, held, notOut } = row
  const unfinished = row.trashedAt === null && (row.stage === 'draft' || row.stage === 'in-review')
  const late = dueAt !== null && Date.parse(dueAt) < now
  const embargo =
    embargoAt !== null && Date.parse(embargoAt) > now ? t('library.embargo', { at: fullMoment(embargoAt) }) : null
  const pressing = dueAt !== null && unfinished
  if (!pressing && embargo === null && !held && notOut === 0) return null
  return (
    <span className={styles.signals}>
      {pressing && (
        <span className={styles.due} data-late={late || undefined} title={fullMoment(dueAt)}>
          {t(late ? 'library.was-due' : 'library.due', { when: moment(dueAt, now) })}
        </span>
      )}
      {notOut > 0 && <span className={styles.due}>{t('library.not-out', { count: notOut })}</span>}
      {embargo !== null && <Signal label={embargo} icon={<Lock size={12} aria-hidden />} />}
      {held && <Signal label={t('library.held')} icon={<Scale size={12} aria-hidden />} />}
    </span>
  )
}

function Signal({ label, icon }: { label: string; icon: ReactNode }) {
  return (
    <span className={styles.signal} title={label}>
      {icon}
      <span className="unseen">{label}</span>
    </span>
  )
}
