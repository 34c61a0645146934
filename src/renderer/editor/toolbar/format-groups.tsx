import { Toolbar } from '@base-ui/react/toolbar'
import type { LexicalEditor } from 'lexical'
import { useRef } from 'react'
import { useCommands } from '../../ui/use-commands'
import type { Format } from '../formats'
import { FormatButton } from './format-button'
import { useFormats } from './use-formats'

/** Buttons of formats as a toolbar, in groups. A command brings the focus here; Escape takes it back to the words. */
export function FormatGroups(props: {
  editor: LexicalEditor
  name: string
  groups: readonly (readonly Format[])[]
  /** Which of them can't be used here; none when left out. */
  isOff?(format: Format): boolean
  className: string | undefined
  groupClassName: string | undefined
}) {
  const { editor, name, groups, isOff, className, groupClassName } = props
  const on = useFormats(editor)
  const bar = useRef<HTMLDivElement>(null)
  useCommands({ 'edit.format-bar': () => bar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus() })
  return (
    <Toolbar.Root
      ref={bar}
      className={className}
      aria-label={name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        editor.focus()
      }}
    >
      {groups.map((formats) => (
        <Toolbar.Group key={formats[0]} className={groupClassName}>
          {formats.map((format) => (
            <FormatButton key={format} format={format} on={on} disabled={isOff?.(format) ?? false} />
          ))}
        </Toolbar.Group>
      ))}
    </Toolbar.Root>
  )
}
