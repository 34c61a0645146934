import { useEffect, useEffectEvent, useId, useRef } from 'react'
import { flushSync } from 'react-dom'
import { placeName } from '../../../shared/find/lines'
import type { Caret, FigureText } from '../../session/caret'
import type { EditOptions } from '../../session/story-session'
import { useSession } from '../../session/use-story'
import { fieldDirection } from '../../ui/field-direction'
import { PLACE } from '../find/page-places'
import { Mirrored } from '../spelling/mirror'

/**
 * One of the texts of a figure, without line ends. What is typed at a stretch is one step of undo, and an undo or redo
 * puts the caret back into it.
 */
export function FigureField(props: {
  figure: string | null
  text: FigureText
  label: string
  placeholder: string
  className: string | undefined
  value: string
  onChange(words: string, options: EditOptions): void
}) {
  const { figure, text, label, placeholder, className, value, onChange } = props
  const session = useSession()
  const id = useId()
  const ref = useRef<HTMLTextAreaElement>(null)
  const before = useRef<Caret | null>(null)

  const caretIn = ({ selectionStart: start, selectionEnd: end }: HTMLTextAreaElement): Caret => {
    return { place: 'figure', figure, text, start, end }
  }
  const hearCaret = useEffectEvent((to: Caret) => {
    if (to.place !== 'figure' || to.figure !== figure || to.text !== text || !ref.current) return
    // The caret belongs in the words as they are now, which may not have been shown yet.
    flushSync(() => {})
    ref.current.focus()
    ref.current.setSelectionRange(to.start, to.end)
    ref.current.scrollIntoView({ block: 'nearest' })
  })
  useEffect(() => session.onCaret((to) => hearCaret(to)), [session])

  return (
    <>
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <Mirrored words={value} dir={fieldDirection(value)} className={className}>
        <textarea
          ref={ref}
          id={id}
          {...{ [PLACE]: placeName({ in: 'figure', figure, text }) }}
          rows={1}
          dir={fieldDirection(value)}
          placeholder={placeholder}
          className={className}
          value={value}
          readOnly={session.readOnly}
          onSelect={(event) => (before.current = caretIn(event.currentTarget))}
          onChange={({ target }) => {
            const caretAfter = caretIn(target)
            const group = `${text} ${figure ?? 'hero'}`
            onChange(oneLine(target.value), { group, caretBefore: before.current, caretAfter })
            before.current = caretAfter
          }}
          onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && event.preventDefault()}
        />
      </Mirrored>
    </>
  )
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}
