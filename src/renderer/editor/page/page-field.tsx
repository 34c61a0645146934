import { type KeyboardEvent, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { Article } from '../../../shared/article/article'
import { placeName } from '../../../shared/find/lines'
import { placeholdersIn } from '../../../shared/article/placeholders'
import { dictionaryFor } from '../../../shared/spelling/dictionaries'
import type { Caret } from '../../session/caret'
import { useSession, useStory } from '../../session/use-story'
import { fieldDirection } from '../../ui/field-direction'
import { PLACE } from '../find/page-places'
import { rangeOfStretch, readStretch, selectStretch } from './field-caret'
import { mark } from './mark'
import styles from './page-field.module.css'
import { caretRect, isOnEdgeLine, leave, STOP } from './stops'

/** The texts of the story that are written on the page itself. */
export const PAGE_FIELDS = ['kicker', 'headline', 'standfirst'] as const
export type PageFieldName = (typeof PAGE_FIELDS)[number]

/** A text of the story that is written on the page itself. Its words wrap, but it has no line ends. */
export function PageField(props: {
  field: PageFieldName
  name: string
  placeholder: string
  className: string | undefined
}) {
  const { field, name, placeholder, className = '' } = props
  const session = useSession()
  const value = useStory((article) => article[field])
  const systemSpells = useStory(({ language }) => dictionaryFor(language) === undefined)
  const ref = useRef<HTMLSpanElement>(null)
  const before = useRef<Caret | null>(null)

  const caret = (): Caret | null => {
    const stretch = ref.current && readStretch(ref.current)
    return stretch && { place: 'field', field, ...stretch }
  }
  const write = () => {
    const text = oneLine(ref.current?.textContent ?? '')
    session.edit((article) => (article[field] === text ? article : { ...article, [field]: text }), {
      group: `typing ${field}`,
      caretBefore: before.current,
      caretAfter: caret(),
    })
  }
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    show(element, value)
    return mark(
      'placeholder',
      placeholdersIn(value).map((found) => rangeOfStretch(element, found)),
    )
  }, [value])

  const hearCaret = useEffectEvent((to: Caret) => {
    if (to.place !== 'field' || to.field !== field || !ref.current) return
    // The caret belongs in the words as they are now, which may not have been shown yet.
    show(ref.current, session.article[field])
    ref.current.focus()
    selectStretch(ref.current, to)
    ref.current.scrollIntoView({ block: 'nearest' })
  })
  useEffect(() => session.onCaret((to) => hearCaret(to)), [session])
  // On a blank page the headline is the first thing to write.
  useEffect(() => {
    if (field === 'headline' && isBlank(session.article)) ref.current?.focus({ preventScroll: true })
  }, [field, session])

  const rememberCaret = useEffectEvent((event: InputEvent) => {
    before.current = caret()
    // There is one undo history, the story's; and there are no lines to break.
    if (event.inputType.startsWith('history') || /^insert(Paragraph|LineBreak)$/.test(event.inputType)) {
      event.preventDefault()
    }
  })
  useEffect(() => {
    const element = ref.current
    const listener = (event: InputEvent) => rememberCaret(event)
    element?.addEventListener('beforeinput', listener)
    return () => element?.removeEventListener('beforeinput', listener)
  }, [])

  return (
    <span
      ref={ref}
      role="textbox"
      aria-label={name}
      aria-placeholder={placeholder}
      aria-readonly={session.readOnly}
      data-placeholder={placeholder}
      data-empty={value === '' || undefined}
      data-field={field}
      {...{ [STOP]: '', [PLACE]: placeName({ in: 'field', field }) }}
      className={`${styles.field} ${className}`}
      dir={fieldDirection(value)}
      tabIndex={0}
      contentEditable={session.readOnly ? false : 'plaintext-only'}
      suppressContentEditableWarning
      spellCheck={systemSpells}
      onInput={write}
      onKeyDown={(event) => moveOn(event)}
      onBlur={session.sealUndo}
      onPaste={(event) => {
        event.preventDefault()
        document.execCommand('insertText', false, oneLine(event.clipboardData.getData('text/plain').trim()))
      }}
    />
  )
}

/** The field is the browser's while it is typed in; only a text that came from elsewhere is put into it. */
function show(element: HTMLElement, text: string): void {
  if (oneLine(element.textContent) !== text) element.textContent = text
}

function isBlank({ headline, standfirst, body }: Article): boolean {
  return headline === '' && standfirst === '' && body.length === 0
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}

/** Enter goes on to the next field, and the arrow keys and Backspace leave at the edges. */
function moveOn(event: KeyboardEvent<HTMLElement>): void {
  const field = event.currentTarget
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event
  if (event.nativeEvent.isComposing || ctrlKey || metaKey || altKey) return
  const stretch = readStretch(field)
  if (!stretch) return
  const length = field.textContent.length
  const atStart = stretch.start === 0 && stretch.end === 0
  const atEnd = stretch.start === length && stretch.end === length
  const column = caretRect()?.left

  const left =
    (key === 'Enter' && leave(field, 'next')) ||
    (shiftKey ? false : key === 'ArrowDown' && isOnEdgeLine(field, 'last') && leave(field, 'next', column)) ||
    (shiftKey ? false : key === 'ArrowUp' && isOnEdgeLine(field, 'first') && leave(field, 'previous', column)) ||
    (shiftKey ? false : key === forward(field) && atEnd && leave(field, 'next')) ||
    (shiftKey ? false : key === backward(field) && atStart && leave(field, 'previous')) ||
    (key === 'Backspace' && atStart && leave(field, 'previous'))
  if (left || key === 'Enter') event.preventDefault()
}

const isRightToLeft = (element: HTMLElement): boolean => getComputedStyle(element).direction === 'rtl'
const forward = (element: HTMLElement): string => (isRightToLeft(element) ? 'ArrowLeft' : 'ArrowRight')
const backward = (element: HTMLElement): string => (isRightToLeft(element) ? 'ArrowRight' : 'ArrowLeft')
