import type { Stage } from '../../shared/article/article'
import styles from './stage-mark.module.css'

/** A stage as a shape, always beside its word: an empty ring, half, full, a cross, a ring struck through. */
export function StageMark({ stage }: { stage: Stage }) {
  return (
    <svg className={styles.mark} data-stage={stage} viewBox="0 0 10 10" aria-hidden>
      {stage !== 'published' && stage !== 'killed' && <circle cx="5" cy="5" r="4.2" />}
      {stage === 'published' && <circle cx="5" cy="5" r="5" className={styles.full} />}
      {stage === 'in-review' && <path d="M5 .8a4.2 4.2 0 0 0 0 8.4z" className={styles.full} />}
      {stage === 'killed' && <path d="M1.2 1.2l7.6 7.6M8.8 1.2l-7.6 7.6" />}
      {stage === 'withdrawn' && <path d="M2.1 7.9l5.8-5.8" />}
    </svg>
  )
}
