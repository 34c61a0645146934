import { CircleDashed, GitCompareArrows, Lock, MonitorDot, Scale } from 'lucide-react'
import type { StorySharing } from '../../../shared/bridge/desk'
import type { StoryRow } from '../../../shared/bridge/story'
import type { ReactNode } from 'react'
import { t } from '../../../shared/messages/translate'
import { useSharing } from '../../session/sharing'
import styles from './list.module.css'
import { fullMoment, moment } from './moment'

/**
 * What a person must not overlook in a story: when it is due, what of it is not out, until when it is embargoed, a legal
 * hold, and what is not shared.
 */
export function Signals({ row, now }: { row: StoryRow; now: number }) {
  const { dueAt, embargoAt, held, notOut } = row
  const unfinished = row.trashedAt === null && (row.stage === 'draft' || row.stage === 'in-review')
  const late = dueAt !== null && Date.parse(dueAt) < now
  const embargo =
    embargoAt !== null && Date.parse(embargoAt) > now ? t('library.embargo', { at: fullMoment(embargoAt) }) : null
  const pressing = dueAt !== null && unfinished
  const sharing = useSharing(row.id)
  const shared = sharing && !row.sample && row.trashedAt === null && <Sharing sharing={sharing} />
  if (!pressing && embargo === null && !held && notOut === 0 && !shared) return null
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
      {shared}
    </span>
  )
}

/** What there is to say of a story's place in a desk; nothing where everybody has it as it is. */
function Sharing({ sharing: { desk, unshared, conflicts } }: { sharing: StorySharing }) {
  if (desk === null) return <Signal label={t('desks.row.here')} icon={<MonitorDot size={12} aria-hidden />} />
  return (
    <>
      {unshared && <Signal label={t('desks.row.unshared')} icon={<CircleDashed size={12} aria-hidden />} />}
      {conflicts > 0 && (
        <Signal
          label={t('desks.story.conflicts', { count: conflicts })}
          icon={<GitCompareArrows size={12} aria-hidden />}
        />
      )}
    </>
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
