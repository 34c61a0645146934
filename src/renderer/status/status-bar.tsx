import { type ReactNode, useMemo } from 'react'
import { countPlaceholders } from '../../shared/article/placeholders'
import { wordCount } from '../../shared/article/text'
import { isProposal } from '../../shared/merge/versions'
import { interfaceLanguage, t } from '../../shared/messages/translate'
import { useCitations } from '../session/use-citations'
import { useSessionState, useStory } from '../session/use-story'
import type { WordsToday } from '../session/words-today'
import { runCommand } from '../ui/commands'
import { languageName } from '../ui/languages'
import { SaveMark } from './save-mark'
import styles from './status.module.css'
import type { TakeOut } from './unsaved'
import { Today } from './today'
import { Words } from './words'

interface StatusBarProps {
  /** Whether a story is open. */
  story: boolean
  /** How many words were written today, and how many were meant to be, if any were. */
  today: WordsToday
  dayGoal: number
  /** The factor of the page. */
  zoom: number
  /** What runs in the background. */
  busy: string | null
  /** How the desks stand. */
  desks: ReactNode
  takeOut: TakeOut
}

/** The bar under everything. */
export function StatusBar({ story, today, dayGoal, zoom, busy, desks, takeOut }: StatusBarProps) {
  const percent = new Intl.NumberFormat(interfaceLanguage(), { style: 'percent' }).format(zoom)
  return (
    <footer className={styles.bar} aria-label={t('status.bar')}>
      {story && <StoryStatus today={today} dayGoal={dayGoal} takeOut={takeOut} />}
      <span className={styles.grow} role="status">
        {busy}
      </span>
      {desks}
      {story && <Language />}
      <button
        type="button"
        className={styles.zoom}
        aria-label={t(zoom === 1 ? 'status.zoom' : 'status.zoom-reset', { percent })}
        onClick={() => runCommand('view.zoom-reset')}
      >
        {percent}
      </button>
    </footer>
  )
}

function StoryStatus({ today, dayGoal, takeOut }: Pick<StatusBarProps, 'today' | 'dayGoal' | 'takeOut'>) {
  const words = useStory(wordCount)
  const citations = useCitations()
  const sources = useStory((article) => article.sources)
  const uncited = useMemo(() => {
    const cited = new Set(citations.flatMap(({ items }) => items.map(({ sourceId }) => sourceId)))
    return sources.filter(({ id }) => !cited.has(id)).length
  }, [citations, sources])
  const placeholders = useStory(countPlaceholders)
  const conflicts = useStory((article) => article.conflicts)
  const proposed = conflicts.every(isProposal)
  const readOnly = useSessionState((session) => session.readOnly)

  return (
    <>
      {readOnly ? <span>{t('status.read-only')}</span> : <SaveMark takeOut={takeOut} />}
      <Words words={words} />
      {!readOnly && <Today today={today} goal={dayGoal} />}
      {conflicts.length > 0 && (
        <button
          type="button"
          className={styles.conflicts}
          aria-label={t(proposed ? 'status.next-proposal' : 'status.next-conflict', { count: conflicts.length })}
          onClick={() => runCommand('edit.next-conflict')}
        >
          {t(proposed ? 'conflict.proposals' : 'status.conflicts', { count: conflicts.length })}
        </button>
      )}
      {placeholders > 0 && (
        <button
          type="button"
          className={styles.placeholders}
          aria-label={t('status.next-placeholder', { count: placeholders })}
          onClick={() => runCommand('edit.next-placeholder')}
        >
          {t('status.placeholders', { count: placeholders })}
        </button>
      )}
      {uncited > 0 && <span>{t('status.uncited', { count: uncited })}</span>}
    </>
  )
}

function Language() {
  const language = useStory((article) => article.language)
  return <span>{languageName(language)}</span>
}
