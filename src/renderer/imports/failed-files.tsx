import type { ImportOutcome } from '../../shared/bridge/transfer'
import { sentenceOf, t } from '../../shared/messages/translate'
import styles from './imports.module.css'

/** The files that could not be imported, and why. */
export function FailedFiles({ failed }: { failed: ImportOutcome['failed'] }) {
  if (failed.length === 0) return null
  return (
    <section className={styles.failed}>
      <h3>{t('imports.failed', { count: failed.length })}</h3>
      <ul>
        {failed.map(({ name, problem }) => (
          <li key={name}>{sentenceOf(problem)}</li>
        ))}
      </ul>
    </section>
  )
}
