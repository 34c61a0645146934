import { type ComponentProps, type KeyboardEvent, useEffect, useId, useState } from 'react'
import { attempt } from '../attempt'
import { TextField } from '../ui/field'
import { OptionRow, Options } from '../ui/options'

/** What is shown of a suggestion. */
export interface Suggested {
  key: string
  name: string
  detail: string
}

type SuggestFieldProps<T> = ComponentProps<typeof TextField> & {
  /** What goes with a text. It must not change, or it is asked anew. */
  suggest(text: string): Promise<T[]>
  describe(suggestion: T): Suggested
  /** The list's name, for screen readers. */
  listLabel: string
  onChoose(suggestion: T): void
  /** The first suggestion is meant unless another is marked: what is typed is no value by itself. */
  picks?: boolean
}

/** A line of text under which what may be meant is offered. The arrows mark, Enter takes, Escape puts the list away. */
export function SuggestField<T>(props: SuggestFieldProps<T>) {
  const { suggest, describe, listLabel, onChoose, picks = false, value, onValue, onKeyDown, onBlur, ...rest } = props
  const id = useId()
  const [opened, setOpen] = useState(false)
  const [marked, setMarked] = useState(picks ? 0 : -1)
  const found = useSuggestions(suggest, value, opened)
  const listed = opened && found.length > 0
  const active = Math.min(marked, found.length - 1)

  const close = () => {
    setOpen(false)
    setMarked(picks ? 0 : -1)
  }
  const choose = (suggestion: T) => {
    close()
    onChoose(suggestion)
  }
  /** Whether the key meant something to the list. */
  const hear = (key: string): boolean => {
    const chosen = listed ? found[active] : undefined
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const count = found.length
      setOpen(true)
      if (listed)
        setMarked((Math.max(active, key === 'ArrowDown' ? -1 : 0) + (key === 'ArrowDown' ? 1 : -1) + count) % count)
    } else if (key === 'Enter' && chosen !== undefined) choose(chosen)
    else if (key === 'Enter' && picks && value.trim() !== '') {
      // Who types faster than the library answers means its first answer.
      void attempt(suggest(value).then(([first]) => first !== undefined && choose(first)))
    } else if (key === 'Escape' && listed) close()
    else return false
    return true
  }

  return (
    <TextField
      {...rest}
      role="combobox"
      aria-autocomplete="list"
      aria-expanded={listed}
      aria-controls={listed ? `${id}-list` : undefined}
      aria-activedescendant={listed && active >= 0 ? `${id}-list-${active}` : undefined}
      value={value}
      onValue={(text) => {
        setOpen(true)
        setMarked(picks ? 0 : -1)
        onValue(text)
      }}
      onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
        const { altKey, ctrlKey, metaKey, shiftKey, nativeEvent } = event
        const plain = !nativeEvent.isComposing && !altKey && !ctrlKey && !metaKey && !shiftKey
        if (!plain || !hear(event.key)) return onKeyDown?.(event)
        event.preventDefault()
        event.stopPropagation()
      }}
      onBlur={(event) => {
        close()
        onBlur?.(event)
      }}
      after={
        listed && (
          <Options id={`${id}-list`} over label={listLabel}>
            {found.map((suggestion, index) => {
              const { key, name, detail } = describe(suggestion)
              return (
                <OptionRow
                  key={key}
                  id={`${id}-list-${index}`}
                  name={name}
                  detail={detail}
                  marked={index === active}
                  onMark={() => setMarked(index)}
                  onChoose={() => choose(suggestion)}
                />
              )
            })}
          </Options>
        )
      }
    />
  )
}

function useSuggestions<T>(suggest: (text: string) => Promise<T[]>, text: string, active: boolean): T[] {
  const [found, setFound] = useState<T[]>([])
  useEffect(() => {
    if (!active) return undefined
    let current = true
    suggest(text).then(
      (answer) => current && setFound(answer),
      // Suggestions are a convenience: without them the text is typed in full.
      () => current && setFound([]),
    )
    return () => {
      current = false
    }
  }, [suggest, text, active])
  return found
}
