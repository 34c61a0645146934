import { Dialog as Base } from '@base-ui/react/dialog'
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './dialog.module.css'
import { returnFocus } from './return-focus'

export interface DialogProps {
  title: string
  open: boolean
  /** Escape was pressed. A press outside does nothing, so that a slip of the hand loses no words. */
  onClose(): void
  children: ReactNode
  /** The buttons, the one to press last. */
  footer?: ReactNode
  /** It holds a whole list: as large as the window lets it be, and its content scrolls by itself. */
  large?: boolean
}

/** A question or a form over the window. Focus stays inside and returns where it was. */
export function Dialog({ title, open, onClose, children, footer, large = false }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null)
  // Base UI gives the focus back when a dialog closes, but not when it is taken away while it is open.
  useLayoutEffect(returnFocus, [])
  return (
    <Base.Root open={open} onOpenChange={(next) => next || onClose()} disablePointerDismissal>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          ref={popup}
          className={styles.dialog}
          data-large={large || undefined}
          initialFocus={() => firstPlace(popup.current)}
          onKeyDown={keepShortcuts}
        >
          <Base.Title className={styles.title}>{title}</Base.Title>
          <div className={styles.content}>{children}</div>
          {footer && <div className={styles.footer}>{footer}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

// A form begins at its first field; a question at its last button, the one to press.
function firstPlace(popup: HTMLElement | null): HTMLElement | null {
  if (!popup) return null
  const field = popup.querySelector<HTMLElement>(':is(input, textarea, select):not(:disabled, [tabindex="-1"])')
  return field ?? [...popup.querySelectorAll('button')].at(-1) ?? popup
}

// The window's shortcuts wait until the dialog is closed: undo in a field is the field's own.
function keepShortcuts(event: KeyboardEvent) {
  if (event.ctrlKey || event.metaKey) event.stopPropagation()
}
