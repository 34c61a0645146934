import { ChevronDown, ChevronRight } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useFolding } from './folding'
import styles from './section.module.css'

/** A part of a panel whose title folds it and brings it back. `name` is what is remembered. */
export function FoldingSection(props: { name: string; title: string; count?: number; children: ReactNode }) {
  const { name, title, count = 0, children } = props
  const id = useId()
  const { folded, fold } = useFolding()
  const isFolded = folded.includes(name)
  const Chevron = isFolded ? ChevronRight : ChevronDown
  return (
    <section className={styles.section} aria-labelledby={id} data-folded={isFolded || undefined}>
      <h2 className={styles.title}>
        {/* It folds in a story that can only be read as well. */}
        <span
          id={id}
          role="button"
          tabIndex={0}
          className={styles.fold}
          aria-expanded={!isFolded}
          onClick={() => fold(name, !isFolded)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            fold(name, !isFolded)
          }}
        >
          {title}
          {count > 0 && <span className={styles.count}> {count}</span>}
          <Chevron size={14} aria-hidden className={styles.chevron} />
        </span>
      </h2>
      {!isFolded && children}
    </section>
  )
}
