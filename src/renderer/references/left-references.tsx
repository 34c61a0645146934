import type { LeftReference } from '../../shared/bridge/references'
import { t } from '../../shared/messages/translate'
import styles from './references.module.css'

/** What was not understood, as it stands. `inAll`: how much there was of it, where not all is told. */
export function LeftReferences({ left, inAll }: { left: LeftReference[]; inAll: number }) {
  if (inAll === 0) return null
  return (
    <details className={styles.left}>
      <summary>{t('references.left', { count: inAll })}</summary>
      <ul role="list" aria-label={t('references.left', { count: inAll })}>
        {left.map(({ file, text, why }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list never changes
          <li key={index}>
            <pre dir="auto">{text}</pre>
            <span className={styles.why}>
              {file !== '' && (
                <>
                  <bdi>{file}</bdi> ·{' '}
                </>
              )}
              {t(`references.left.${why}`)}
            </span>
          </li>
        ))}
        {inAll > left.length && (
          <li className={styles.why}>{t('references.left.more', { count: inAll - left.length })}</li>
        )}
      </ul>
    </details>
  )
}
