import { useId } from 'react'
import type { PastRecovery } from '../../shared/bridge/care'
import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { Button } from '../ui/button'
import styles from './care.module.css'
import { moment } from './moment'
import { RecoveryWords } from './recovery-words'

/** When a library was last restored, what may be missing since, and where the damaged files are. */
export function LastRecovery({ recovery }: { recovery: PastRecovery }) {
  const id = useId()
  const { on, setAside } = recovery
  return (
    <section className={styles.recovery} aria-labelledby={id}>
      <h3 id={id}>{t('care.last.title', { on: moment(on) })}</h3>
      <RecoveryWords recovery={recovery} />
      <p className={styles.where}>
        <span>
          {t('care.recovered.aside')} <bdi className={styles.path}>{setAside}</bdi>
        </span>
        <Button variant="quiet" onClick={() => void attempt(call('app.showFile', { path: setAside }))}>
          {t('care.last.show')}
        </Button>
      </p>
    </section>
  )
}
