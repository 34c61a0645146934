import { X } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useId, useState } from 'react'
import { flushSync } from 'react-dom'
import { t } from '../../../shared/messages/translate'
import { keepUndo } from '../../ui/field'
import { OptionRow, Options } from '../../ui/options'
import { completed, unfinishedAt } from './completion'
import { soughtIn, withOperator } from './operators'
import { SearchHelp } from './search-help'
import styles from './search.module.css'
import { useCompletions } from './use-completions'
import { fieldDirection } from '../../ui/field-direction'

const QUIET_MS = 120

interface SearchFieldProps {
  field: RefObject<HTMLInputElement | null>
  text: string
  /** Every letter. */
  onText(text: string): void
  /** What is sought, once typing pauses. */
  onSearch(text: string): void
  /** Into the list. */
  onLeave(): void
}

/**
 * What is sought in the library. Values of `tag:`, `section:` and `status:` are completed from a list. Escape closes
 * it, then clears the field; ↓ goes into the list that is open, or into the stories.
 */
export function SearchField({ field, text, onText, onSearch, onLeave }: SearchFieldProps) {
  const id = useId()
  const [caret, setCaret] = useState<number | null>(null)
  const [marked, setMarked] = useState(-1)
  const unfinished = caret === null ? null : unfinishedAt(text, caret)
  const options = useCompletions(unfinished)
  const listed = unfinished !== null && options.length > 0

  useEffect(() => {
    const timer = setTimeout(() => onSearch(soughtIn(text)), text === '' ? 0 : QUIET_MS)
    return () => clearTimeout(timer)
  }, [text, onSearch])

  const write = (next: string, at = next.length) => {
    flushSync(() => {
      onText(next)
      setCaret(at)
      setMarked(-1)
    })
    field.current?.focus()
    field.current?.setSelectionRange(at, at)
  }
  const complete = (value: string) => {
    if (unfinished && caret !== null) write(...completed(text, caret, unfinished, value))
  }

  const onKeyDown = (event: KeyboardEvent) => {
    keepUndo(event)
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = listed ? options[marked] : undefined
    if (listed && step !== undefined)
      setMarked((marked + step + options.length + (marked < 0 && step < 0 ? 1 : 0)) % options.length)
    else if (chosen && (event.key === 'Enter' || event.key === 'Tab')) complete(chosen.id)
    else if (listed && event.key === 'Escape') setCaret(null)
    else if (event.key === 'Escape' && text !== '') onText('')
    else if (event.key === 'ArrowDown') onLeave()
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.search} role="search">
      <div className={styles.anchor}>
        <div className={styles.line}>
          <input
            ref={field}
            className={styles.field}
            type="text"
            role="combobox"
            dir={fieldDirection(text)}
            autoComplete="off"
            aria-label={t('library.search')}
            placeholder={t('library.search')}
            aria-autocomplete="list"
            aria-expanded={listed}
            aria-controls={listed ? `${id}-list` : undefined}
            aria-activedescendant={listed && marked >= 0 ? `${id}-${marked}` : undefined}
            maxLength={1000}
            spellCheck={false}
            value={text}
            onChange={(event) => {
              onText(event.target.value)
              setCaret(event.target.selectionStart)
              setMarked(-1)
            }}
            onBlur={() => setCaret(null)}
            onKeyDown={onKeyDown}
          />
          {text !== '' && (
            <button type="button" className={styles.inside} aria-label={t('library.clear')} onClick={() => write('')}>
              <X size={14} aria-hidden />
            </button>
          )}
          <SearchHelp onBegin={(begin) => write(withOperator(text, begin))} />
        </div>
        {listed && (
          <Options id={`${id}-list`} over label={t('library.search.completions')}>
            {options.map((option, index) => (
              <OptionRow
                key={option.id}
                id={`${id}-${index}`}
                name={option.label}
                detail={option.detail}
                marked={index === marked}
                onMark={() => setMarked(index)}
                onChoose={() => complete(option.id)}
              />
            ))}
          </Options>
        )}
      </div>
    </div>
  )
}
