import { X } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Tag } from '../../../shared/article/tag'
import { t } from '../../../shared/messages/translate'
import styles from './tag-field.module.css'

interface TagTokensProps {
  tags: Tag[]
  readOnly: boolean
  /** The line of text after the tokens, to which the arrows lead. */
  input: RefObject<HTMLInputElement | null>
  onRemove(tag: Tag): void
}

/** The tags of a tag field, each a token that the arrows reach from the line of text. */
export function TagTokens({ tags, readOnly, input, onRemove }: TagTokensProps) {
  const list = useRef<HTMLUListElement>(null)

  const focusToken = (index: number) => {
    const tokens = list.current?.querySelectorAll<HTMLElement>('[data-token]') ?? []
    const target = index < 0 ? tokens[0] : tokens[index]
    if (target) target.focus()
    else input.current?.focus()
  }

  const remove = (index: number, focusAt: number) => {
    const tag = tags[index]
    if (!tag) throw new Error(`no tag ${index}`)
    flushSync(() => onRemove(tag))
    focusToken(focusAt)
  }

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const back = backKey(event.currentTarget)
    const forward = back === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
    if (event.key === back) focusToken(index - 1)
    else if (event.key === forward) focusToken(index + 1)
    else if (event.key === 'Home') focusToken(0)
    else if (event.key === 'End' || event.key === 'Escape') input.current?.focus()
    else if (event.key === 'Delete' && !readOnly) remove(index, index)
    else if (event.key === 'Backspace' && !readOnly) remove(index, index - 1)
    else {
      // What is typed on a token goes into the line of text.
      if (event.key.length === 1) input.current?.focus()
      return
    }
    event.preventDefault()
  }

  return (
    <ul role="list" ref={list} className={styles.tokens}>
      {tags.map((tag, index) => (
        <li key={tag.slug} className={styles.token}>
          <button
            type="button"
            tabIndex={-1}
            data-token
            className={styles.name}
            title={tag.slug}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            <bdi>{tag.name}</bdi>
          </button>
          <button
            type="button"
            tabIndex={-1}
            className={styles.remove}
            aria-label={t('tags.remove', { name: tag.name })}
            disabled={readOnly}
            onClick={() => remove(index, tags.length)}
          >
            <X size={12} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The arrow that leads towards the beginning of a line. */
export function backKey(element: Element): 'ArrowLeft' | 'ArrowRight' {
  return getComputedStyle(element.closest('[data-tag-group]') ?? element).direction === 'rtl'
    ? 'ArrowRight'
    : 'ArrowLeft'
}
