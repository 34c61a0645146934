import { Check, Undo2 } from 'lucide-react'
import { type ReactNode, useContext } from 'react'
import { interfaceDirection, t } from '../../shared/messages/translate'
import styles from './change-row.module.css'
import { Taking } from './taking'

/** What became of a place. */
export type Became = 'same' | 'added' | 'removed' | 'changed' | 'moved'

/** Where in a fact box a place stands. */
export type Boxed = 'first' | 'middle' | 'last' | 'only'

/** The way to bring one place back as it was. */
export interface Restoring {
  name: string
  run(): void
}

/** A place of the comparison: what stands there, what became of it in words, and the way to bring it back. */
export function ChangeRow(props: {
  became: Became
  boxed?: Boxed | undefined
  /** What it is, for those who hear it. */
  name?: string
  notes?: string[]
  restoring?: Restoring | undefined
  children: ReactNode
}) {
  const { became, boxed, name, notes = [], restoring, children } = props
  const taking = useContext(Taking)
  if (became === 'same') {
    return (
      <div className={styles.row} data-box={boxed}>
        {children}
      </div>
    )
  }
  const said = [name, t(`compare.${became}`)].filter(Boolean).join(': ')
  const way = taking ? t('restore.take', { name: said }) : restoring?.name
  const Icon = taking ? Check : Undo2
  return (
    <div className={styles.row} data-box={boxed} role="group" aria-label={said} tabIndex={-1} data-change={became}>
      {children}
      {notes.length > 0 && (
        <p className={styles.notes} dir={interfaceDirection()}>
          {notes.join(' · ')}
        </p>
      )}
      {restoring && (
        <button type="button" className={styles.restore} aria-label={way} title={way} onClick={restoring.run}>
          <Icon size={15} aria-hidden />
        </button>
      )}
    </div>
  )
}

/** Both versions of a place: in one text, or each in its own column. */
export function Columns({
  layout,
  children,
}: {
  layout: Layout
  children(shown: 'before' | 'after' | 'both'): ReactNode
}) {
  if (layout === 'inline') return children('both')
  return (
    <>
      <div className={styles.column}>{children('before')}</div>
      <div className={styles.column}>{children('after')}</div>
    </>
  )
}

export type Layout = 'inline' | 'side'
