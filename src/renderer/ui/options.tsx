import type { ReactNode } from 'react'
import styles from './options.module.css'

/** What a line of text may mean, to be chosen from below it. The line keeps the focus. */
export function Options(props: {
  id: string
  label: string
  /** It lies over what follows the line, instead of pushing it down. */
  over?: boolean
  className?: string | undefined
  children: ReactNode
}) {
  const { id, label, over = false, className = '', children } = props
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      data-over={over || undefined}
      className={`${styles.options} ${className}`}
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  )
}

/** One of the options: what it is, and in short what there is to know of it. The marked one comes into view. */
export function OptionRow(props: {
  id: string
  name: string
  /** What it is a part of, and another name for it. */
  within?: string | undefined
  also?: string | undefined
  detail: string
  marked: boolean
  onMark(): void
  onChoose(): void
}) {
  const { id, name, within, also, detail, marked, onMark, onChoose } = props
  return (
    <div
      id={id}
      role="option"
      aria-selected={marked}
      className={styles.option}
      ref={(element) => {
        if (marked) element?.scrollIntoView({ block: 'nearest' })
      }}
      onMouseMove={onMark}
      onClick={onChoose}
    >
      <span className={styles.name}>
        <bdi>{name}</bdi>
        {within !== undefined && (
          <span className={styles.more}>
            {' › '}
            <span dir="auto">{within}</span>
          </span>
        )}
        {also !== undefined && (
          <span className={styles.more}>
            {' = '}
            <span dir="auto">{also}</span>
          </span>
        )}
      </span>
      <span className={styles.detail}>{detail}</span>
    </div>
  )
}
