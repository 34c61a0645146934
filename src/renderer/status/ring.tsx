import styles from './status.module.css'

/** How much of a whole there is, as a ring that fills. */
export function Ring({ part }: { part: number }) {
  return (
    <svg className={styles.ring} viewBox="0 0 14 14" aria-hidden data-full={part === 1 || undefined}>
      <circle cx="7" cy="7" r="5.5" />
      <circle cx="7" cy="7" r="5.5" pathLength="100" strokeDasharray={`${part * 100} 100`} />
    </svg>
  )
}
