import { useSyncExternalStore } from 'react'
import { t } from '../../../shared/messages/translate'
import type { Format } from '../formats'
import type { Writing } from '../surface/writing'
import styles from './format-bar.module.css'
import { FormatGroups } from './format-groups'

/** What each group holds; the formats of words stand beside the words that are selected. */
const GROUPS: Format[][] = [
  ['heading-2', 'heading-3', 'heading-4'],
  ['bullets', 'numbers'],
  ['quote', 'pullquote', 'box'],
  ['cite', 'link', 'figure', 'gallery', 'table', 'card', 'rule'],
]

/** What can be put into a cell of a table. */
const IN_CELL: ReadonlySet<Format> = new Set(['cite', 'link'])

/**
 * A slim bar of the kinds of blocks and of what can be put in, for those who don't know or want the shortcuts. It shows
 * what is on where somebody writes.
 */
export function FormatBar({ writing: { editor: body, written } }: { writing: Writing }) {
  const editor = useSyncExternalStore(written.subscribe, written.get)
  return (
    <FormatGroups
      editor={editor}
      name={t('editor.format')}
      groups={GROUPS}
      isOff={(format) => editor !== body && !IN_CELL.has(format)}
      className={styles.bar}
      groupClassName={styles.group}
    />
  )
}
