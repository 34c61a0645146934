import { useState } from 'react'
import { readingMinutes } from '../../shared/article/text'
import { interfaceLanguage, t } from '../../shared/messages/translate'
import { useStory, useWhereabouts } from '../session/use-story'
import styles from './status.module.css'

/** How many words the story has, how near that is to what was asked for, and how many are selected. */
export function Words({ words }: { words: number }) {
  const target = useStory((article) => article.targetWords)
  const selected = useWhereabouts(({ selectedWords }) => selectedWords)
  const [atFirst] = useState(words)
  const number = new Intl.NumberFormat(interfaceLanguage())
  const written = words > atFirst ? t('status.written', { words: words - atFirst }) : undefined

  if (selected > 0) return <span>{t('status.selected', { words: number.format(selected), total: words })}</span>
  return (
    <span className={styles.words} title={written}>
      {target !== undefined && <Ring part={Math.min(1, words / target)} />}
      {target === undefined
        ? t('status.words', { words })
        : t(words >= target ? 'status.goal.reached' : 'status.goal', { words: number.format(words), target })}
      {words > 0 && ` · ${t('status.minutes', { minutes: readingMinutes(words) })}`}
    </span>
  )
}

/** How much of a whole there is, as a ring that fills. */
function Ring({ part }: { part: number }) {
  return (
    <svg className={styles.ring} viewBox="0 0 14 14" aria-hidden data-full={part === 1 || undefined}>
      <circle cx="7" cy="7" r="5.5" />
      <circle cx="7" cy="7" r="5.5" pathLength="100" strokeDasharray={`${part * 100} 100`} />
    </svg>
  )
}
