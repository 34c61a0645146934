import styles from './progress-bar.module.css'

interface ProgressBarProps {
  /** Of a label for it; or it is called by `aria-label`. */
  id?: string
  'aria-label'?: string
  done?: number
  total?: number
}

/** How far work has come; as long as nobody knows of how much, only that it goes on. */
export function ProgressBar({ done = 0, total = 0, ...named }: ProgressBarProps) {
  return <progress {...named} className={styles.bar} {...(total > 0 && { value: done, max: total })} />
}
