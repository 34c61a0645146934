import { t } from '../shared/messages/translate'
import styles from './error-boundary.module.css'
import { Button } from './ui/button'

/** What stands in the window when the app could not start: why, and another try. */
export function StartFailed({ reason }: { reason: string }) {
  return (
    <main className={styles.broken} role="alert">
      <h1>{t('broken.unreachable')}</h1>
      <p>{reason}</p>
      <p className={styles.choices}>
        <Button variant="primary" onClick={() => location.reload()}>
          {t('app.try-again')}
        </Button>
      </p>
    </main>
  )
}
