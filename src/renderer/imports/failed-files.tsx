import type { ImportOutcome } from '../../shared/bridge/transfer'
import { sentenceOf, t } from '../../shared/messages/translate'
import styles from './imports.module.css'

const MOST = 100

/** The files that could not be imported, and why. */
export function FailedFiles({ failed }: { failed: ImportOutcome['failed'] }) {
  if (failed.length === 0) return null
  return (
    <section className={styles.failed}>
      <h3>{t('imports.failed', { count: failed.length })}</h3>
      <ul>
        {failed.slice(0, MOST).map(({ name, problem }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- files of several folders may have one name
          <li key={`${name} ${index}`}>{sentenceOf(problem)}</li>
        ))}
      </ul>
    </section>
  )
}
