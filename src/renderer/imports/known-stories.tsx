import type { ImportOutcome } from '../../shared/bridge/transfer'
import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import styles from './imports.module.css'

/** What was skipped because the library has it, and the way to have it twice. */
export function KnownStories({ known, onAgain }: { known: ImportOutcome['known']; onAgain(): void }) {
  if (known.length === 0) return null
  return (
    <section className={styles.known}>
      <h3>{t('imports.known', { count: known.length })}</h3>
      <ul>
        {known.slice(0, MOST).map(({ name, hash, why, story }) => (
          <li key={`${name} ${hash}`}>
            {t(`imports.known.${why}`, { name, title: story.title || t('imports.untitled') })}
          </li>
        ))}
      </ul>
      <Button className={styles.again} onClick={onAgain}>
        {t('imports.again')}
      </Button>
    </section>
  )
}

/** The heading says how many there are. */
const MOST = 100
