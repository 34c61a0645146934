import { Toolbar } from '@base-ui/react/toolbar'
import { useRef, useSyncExternalStore } from 'react'
import { t } from '../../../shared/messages/translate'
import { useCommands } from '../../ui/use-commands'
import type { Format } from '../formats'
import styles from './format-bar.module.css'
import type { Writing } from '../surface/writing'
import { FormatButton } from './format-button'
import { useFormats } from './use-formats'

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
  const on = useFormats(editor)
  const bar = useRef<HTMLDivElement>(null)
  useCommands({ 'edit.format-bar': () => bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus() })
  return (
    <Toolbar.Root
      ref={bar}
      className={styles.bar}
      aria-label={t('editor.format')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        editor.focus()
      }}
    >
      {GROUPS.map((formats) => (
        <Toolbar.Group key={formats[0]} className={styles.group}>
          {formats.map((format) => (
            <FormatButton key={format} format={format} on={on} disabled={editor !== body && !IN_CELL.has(format)} />
          ))}
        </Toolbar.Group>
      ))}
    </Toolbar.Root>
  )
}
