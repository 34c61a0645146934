import { autoUpdate, flip, offset, type ReferenceElement, shift, useFloating } from '@floating-ui/react-dom'
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { createPortal } from 'react-dom'
import styles from './popup.module.css'

/** What a field has that is to be filled in before those above it. */
export const FIRST = 'data-first'

/**
 * A small dialog beside a place on the page. Its first field has the focus; Escape or a press elsewhere closes it.
 * Shortcuts that edit the story don't reach it, so that undo in its fields is their own.
 */
export function Popup({
  label,
  anchor,
  onClose,
  children,
}: {
  label: string
  anchor: ReferenceElement
  onClose(): void
  children: ReactNode
}) {
  const inside = useRef<HTMLDivElement>(null)
  const { refs, floatingStyles } = useFloating({
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
    whileElementsMounted: autoUpdate,
    elements: { reference: anchor },
  })
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const first =
      inside.current?.querySelector<HTMLElement>(`[${FIRST}]`) ??
      inside.current?.querySelector<HTMLElement>('input, button')
    first?.focus({ preventScroll: true })
    // Where the page was given the focus a moment ago, its selection is still on the way, and would take it back.
    const frame = requestAnimationFrame(() => first?.focus({ preventScroll: true }))
    return () => cancelAnimationFrame(frame)
  }, [])
  useEffect(() => {
    const pressed = (event: PointerEvent) => inside.current?.contains(event.target as Node) || close()
    document.addEventListener('pointerdown', pressed, true)
    return () => document.removeEventListener('pointerdown', pressed, true)
  }, [])

  return createPortal(
    <div
      ref={(element) => {
        inside.current = element
        refs.setFloating(element)
      }}
      role="dialog"
      aria-label={label}
      className={styles.popup}
      style={floatingStyles}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.preventDefault()
        onClose()
      }}
    >
      {children}
    </div>,
    document.body,
  )
}
