import { t } from '../../../shared/messages/translate'
import styles from './figure.module.css'

/** Whether a picture only adorns the page, so that nobody need be told what is on it. */
export function DecorativeToggle({ on, onToggle }: { on: boolean; onToggle(on: boolean): void }) {
  return (
    <button
      type="button"
      className={styles.decorative}
      aria-pressed={on}
      title={t('figure.decorative.help')}
      onClick={() => onToggle(!on)}
    >
      {t('figure.decorative')}
    </button>
  )
}
