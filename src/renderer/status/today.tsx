import { useSyncExternalStore } from 'react'
import { interfaceLanguage, t } from '../../shared/messages/translate'
import type { WordsToday } from '../session/words-today'
import { useNow } from '../ui/use-now'
import { Ring } from './ring'
import styles from './status.module.css'

/** How many words were written today, over all stories, and how near that is to what the person means to write. */
export function Today({ today, goal }: { today: WordsToday; goal: number }) {
  // A day ends while nobody writes, too.
  useNow()
  const count = useSyncExternalStore(today.subscribe, today.get)
  const words = new Intl.NumberFormat(interfaceLanguage()).format(count)
  if (goal === 0) return count > 0 && <span>{t('status.today', { words })}</span>
  return (
    <span className={styles.words}>
      <Ring part={Math.min(1, count / goal)} />
      {t(count >= goal ? 'status.today.reached' : 'status.today.goal', { words, goal })}
    </span>
  )
}
