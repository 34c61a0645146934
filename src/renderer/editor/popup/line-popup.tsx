import { autoUpdate, flip, offset, shift, size, useFloating } from '@floating-ui/react-dom'
import type { LexicalEditor } from 'lexical'
import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import styles from './line-popup.module.css'
import { domOf, isRightToLeft, type Place, rectOf } from './place'
import { scrollerOf } from './scroller'

const LEAST_HEIGHT = 200
const MOST_HEIGHT = 380

/** What a thing has in its ancestors that belongs to such a popup. */
const IN_POPUP = '[data-line-popup]'

/**
 * What is offered while a line is being written: below the line, above it where there is no room, never over it. The
 * caret may stay in the text. Escape in it gives the focus back; a press elsewhere closes it.
 */
export function LinePopup(props: {
  editor: LexicalEditor
  place: Place
  label: string
  className?: string | undefined
  onClose(): void
  children: ReactNode
}) {
  const { editor, place, label, className, onClose, children } = props
  const anchor = useMemo(
    () => ({
      contextElement: editor.getRootElement() ?? undefined,
      getBoundingClientRect: () => rectOf(editor, place) ?? new DOMRect(),
    }),
    [editor, place],
  )
  const block = domOf(editor, place)
  const [popup, setPopup] = useState<HTMLElement | null>(null)
  const { floatingStyles } = useFloating({
    // The start is that of the popup's own direction, which is the interface's.
    placement: isRightToLeft(block ?? document.body) === isRightToLeft(document.body) ? 'bottom-start' : 'bottom-end',
    strategy: 'fixed',
    elements: { reference: anchor, floating: popup },
    middleware: [
      offset(4),
      size({
        padding: 8,
        apply({ availableHeight, elements }) {
          const height = Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, availableHeight))
          elements.floating.style.maxBlockSize = `${height}px`
        },
      }),
      flip({ padding: 8, crossAxis: false, fallbackStrategy: 'initialPlacement' }),
      shift({ padding: 8 }),
    ],
    whileElementsMounted: autoUpdate,
  })
  useRoomBelow(editor, place)

  const close = useEffectEvent(onClose)
  useEffect(() => {
    const pressed = ({ target }: PointerEvent) => isInLinePopup(target) || close()
    document.addEventListener('pointerdown', pressed, true)
    return () => document.removeEventListener('pointerdown', pressed, true)
  }, [])

  return createPortal(
    <div
      ref={setPopup}
      data-line-popup=""
      role="dialog"
      aria-label={label}
      className={className === undefined ? styles.popup : `${styles.popup} ${className}`}
      style={floatingStyles}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.preventDefault()
        onClose()
        editor.focus()
      }}
    >
      {children}
    </div>,
    document.body,
  )
}

/** Whether a press or the focus is in such a popup. */
export function isInLinePopup(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(IN_POPUP) !== null
}

/** Scrolls the page when there is room for the popup neither below nor above the line. */
function useRoomBelow(editor: LexicalEditor, place: Place): void {
  const make = useEffectEvent(() => {
    const root = editor.getRootElement()
    const rect = rectOf(editor, place)
    if (!root || !rect) return
    const below = window.innerHeight - rect.bottom
    if (below >= LEAST_HEIGHT + 16 || rect.top >= LEAST_HEIGHT + 16) return
    scrollerOf(root).scrollBy({ top: LEAST_HEIGHT + 16 - below })
  })
  useEffect(() => make(), [])
}
