import { ChevronRight } from 'lucide-react'
import type { MouseEvent } from 'react'
import type { Version } from '../../../shared/bridge/history'
import { t } from '../../../shared/messages/translate'
import styles from './history.module.css'
import type { Line } from './timeline'
import { kindOf, VersionDot } from './version-dot'
import { timeOf, titleOfVersion, wordsOf } from './version-words'

/** A line of the timeline. */
export function TimelineLine(props: {
  id: string
  line: Line
  isCursor: boolean
  isMarked: boolean
  /** It is one of the two that stand compared on the page. */
  isCompared: boolean
  /** The story is as this version is. */
  isNow: boolean
  onClick(event: MouseEvent): void
  onFold(open: boolean): void
}) {
  const { id, line, isCursor, isMarked, isCompared, isNow, onClick, onFold } = props
  const [newest] = line.versions
  return (
    <div
      id={id}
      role="treeitem"
      className={styles.line}
      aria-level={line.level}
      aria-selected={isMarked}
      aria-expanded={line.open}
      data-cursor={isCursor || undefined}
      data-compared={isCompared || undefined}
      onClick={onClick}
    >
      <VersionDot kind={newest ? kindOf(newest) : 'now'} />
      {newest ? <Facts versions={line.versions} newest={newest} isNow={isNow} /> : <NowFacts />}
      {line.open !== undefined && (
        <span
          aria-hidden
          className={styles.fold}
          onClick={(event) => {
            event.stopPropagation()
            onFold(!line.open)
          }}
        >
          <ChevronRight size={14} />
        </span>
      )}
    </div>
  )
}

function NowFacts() {
  return (
    <>
      <span className={styles.title}>{t('history.now')}</span>
      <span className={styles.facts}>{t('history.now-unkept')}</span>
    </>
  )
}

function Facts({ versions, newest, isNow }: { versions: Version[]; newest: Version; isNow: boolean }) {
  const oldest = versions.at(-1) as Version
  const [from, to] = [timeOf(oldest.at), timeOf(newest.at)]
  const count = versions.length
  return (
    <>
      <span className={styles.title} data-named={newest.label !== null || undefined}>
        <bdi>{count > 1 ? t('history.sitting', { count }) : titleOfVersion(newest)}</bdi>
      </span>
      <Words {...wordsOf(versions)} />
      <span className={styles.facts}>
        <span className={styles.time}>{from === to ? to : t('history.sitting-time', { from, to })}</span>
        {newest.label !== null && newest.reason !== 'name' && ` · ${t(`history.reason.${newest.reason}`)}`}
        {newest.author && (
          <>
            {' · '}
            <bdi>{newest.author}</bdi>
          </>
        )}
        {isNow && ` · ${t('history.is-now')}`}
        <span className="unseen">, {t(`history.${kindOf(newest)}`)}</span>
      </span>
    </>
  )
}

function Words({ added, removed }: { added: number; removed: number }) {
  if (added === 0 && removed === 0) return null
  return (
    <span className={styles.words}>
      <span className="unseen">{t('history.words-heard', { added, removed })}</span>
      <span aria-hidden>
        {added > 0 && <span className={styles.added}>+{added}</span>}
        {removed > 0 && <span className={styles.removed}>−{removed}</span>}
      </span>
    </span>
  )
}
