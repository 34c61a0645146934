import { useState } from 'react'
import { TextField } from '../ui/field'

/** What a text was read as, or why it can't be. */
export type Reading<T> = { value: T } | { error: string }

type DraftFieldProps<T> = Omit<React.ComponentProps<typeof TextField>, 'value' | 'onValue' | 'error' | 'ownUndo'> & {
  /** What is stored. */
  value: T
  format(value: T): string
  read(text: string): Reading<T>
  onValue(value: T): void
}

/**
 * A line of text that has to be read as something: a date, a number, an address. What can be read is stored as it is
 * typed; what can't stays in the field, and the field says why as soon as it is left.
 */
export function DraftField<T>({ value, format, read, onValue, onBlur, ...rest }: DraftFieldProps<T>) {
  const stored = format(value)
  /** The text in the field, and the stored text that it goes with. */
  const [draft, setDraft] = useState<{ text: string; stored: string } | null>(null)
  const [left, setLeft] = useState(false)
  const reading = draft && read(draft.text)
  const unreadable = reading !== null && 'error' in reading
  // A stored text that changed by itself (an undo, a merge) takes the place of a draft that was stored.
  const current = draft && (unreadable || draft.stored === stored) ? draft : null

  return (
    <TextField
      {...rest}
      value={current?.text ?? stored}
      error={left && unreadable ? reading.error : undefined}
      ownUndo={unreadable}
      onValue={(text) => {
        const next = read(text)
        const readable = 'value' in next
        setDraft({ text, stored: readable ? format(next.value) : stored })
        if (readable) {
          setLeft(false)
          onValue(next.value)
        }
      }}
      onBlur={(event) => {
        onBlur?.(event)
        setLeft(unreadable)
        if (!unreadable) setDraft(null)
      }}
    />
  )
}
