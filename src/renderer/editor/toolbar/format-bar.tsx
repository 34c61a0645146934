import { Toolbar } from '@base-ui/react/toolbar'
import type { LexicalEditor } from 'lexical'
import { useRef } from 'react'
import { t } from '../../../shared/messages/translate'
import { useCommands } from '../../ui/use-commands'
import type { Format } from '../formats'
import styles from './format-bar.module.css'
import { FormatButton } from './format-button'
import { useFormats } from './use-formats'

/** What each group holds; the formats of words stand beside the words that are selected. */
const GROUPS: Format[][] = [
  ['heading-2', 'heading-3', 'heading-4'],
  ['bullets', 'numbers'],
  ['quote', 'pullquote', 'box'],
  ['cite', 'link', 'figure', 'gallery', 'table', 'card', 'rule'],
]

/** A slim bar of the kinds of blocks and of what can be put in, for those who don't know or want the shortcuts. */
export function FormatBar({ editor }: { editor: LexicalEditor }) {
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
            <FormatButton key={format} format={format} on={on} />
          ))}
        </Toolbar.Group>
      ))}
    </Toolbar.Root>
  )
}
