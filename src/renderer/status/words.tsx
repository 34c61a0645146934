import { readingMinutes } from '../../shared/article/text'
import { interfaceLanguage, t } from '../../shared/messages/translate'
import { useStory, useWhereabouts } from '../session/use-story'
import { Ring } from './ring'
import styles from './status.module.css'

/** How many words the story has, how near that is to what was asked for, and how many are selected. */
export function Words({ words }: { words: number }) {
  const target = useStory((article) => article.targetWords)
  const selected = useWhereabouts(({ selectedWords }) => selectedWords)
  const number = new Intl.NumberFormat(interfaceLanguage())

  if (selected > 0) return <span>{t('status.selected', { words: number.format(selected), total: words })}</span>
  return (
    <span className={styles.words}>
      {target !== undefined && <Ring part={Math.min(1, words / target)} />}
      {target === undefined
        ? t('status.words', { words })
        : t(words >= target ? 'status.goal.reached' : 'status.goal', { words: number.format(words), target })}
      {words > 0 && ` · ${t('status.minutes', { minutes: readingMinutes(words) })}`}
    </span>
  )
}
