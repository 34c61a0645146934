import { X } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import { t } from '../../shared/messages/translate'
import { keepUndo } from '../ui/field'
import styles from './library.module.css'

const QUIET_MS = 150

/** Narrows the list to what holds some words. Escape clears it, ↓ goes into the list. */
export function FilterField({
  field,
  onText,
  onLeave,
}: {
  field: RefObject<HTMLInputElement | null>
  onText(text: string): void
  /** Into the list. */
  onLeave(): void
}) {
  const [text, setText] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => onText(text), text === '' ? 0 : QUIET_MS)
    return () => clearTimeout(timer)
  }, [text, onText])

  const onKeyDown = (event: KeyboardEvent) => {
    keepUndo(event)
    if (event.key === 'Escape' && text !== '') setText('')
    else if (event.key === 'ArrowDown') onLeave()
    else return
    event.preventDefault()
  }

  const clear = () => {
    setText('')
    field.current?.focus()
  }

  return (
    <div className={styles.filter} role="search">
      <input
        ref={field}
        className={styles.field}
        type="text"
        dir="auto"
        aria-label={t('library.filter')}
        placeholder={t('library.filter')}
        maxLength={1000}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text !== '' && (
        <button type="button" className={styles.clear} aria-label={t('library.clear')} onClick={clear}>
          <X size={14} aria-hidden />
        </button>
      )}
    </div>
  )
}
