import { t } from '../../../shared/messages/translate'
import styles from './history.module.css'
import { KINDS, VersionDot } from './version-dot'

/** What the marks of the timeline mean, and what can be done in it. */
export function Legend() {
  return (
    <div className={styles.note}>
      <ul role="list" className={styles.legend} aria-label={t('history.legend')}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <VersionDot kind={kind} />
            {t(`history.${kind}`)}
          </li>
        ))}
      </ul>
      <p>{t('history.hint')}</p>
    </div>
  )
}
