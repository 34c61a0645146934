import { Fragment } from 'react'
import styles from './notes.module.css'
import type { PageNote } from './page-note'

/** The notes below a field at the head of the page. */
export function FieldNotes({ notes, field }: { notes: readonly PageNote[]; field: string }) {
  const own = notes.filter(({ below }) => 'field' in below && below.field === field)
  if (own.length === 0) return null
  return (
    <div className={styles.field}>
      {own.map(({ key, note }) => (
        <Fragment key={key}>{note}</Fragment>
      ))}
    </div>
  )
}
