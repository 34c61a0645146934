import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import styles from './source-fields.module.css'

/** A part of the form that can be unfolded. It begins open where it holds something, and opens where it must be seen. */
export function Folded(props: { label: string; began: boolean; must: boolean; children: ReactNode }) {
  const { label, began, must, children } = props
  const id = useId()
  const [chosen, setChosen] = useState(began)
  const open = chosen || must
  return (
    <div className={styles.folded}>
      <button
        type="button"
        className={styles.unfold}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setChosen(!open)}
      >
        <ChevronRight size={14} aria-hidden className={styles.arrow} />
        {label}
      </button>
      {open && <div id={id}>{children}</div>}
    </div>
  )
}
