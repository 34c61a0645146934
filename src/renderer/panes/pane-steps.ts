import { type RefObject, useEffect, useRef } from 'react'
import { useCommands } from '../ui/use-commands'

const REACHED =
  'a[href], button, iframe, input, select, textarea, [tabindex], [contenteditable]:not([contenteditable="false"])'

/** Goes from pane to pane by key, to where the person last was in it. Panes are what is marked with `data-pane` in the frame. */
export function usePaneSteps(frame: RefObject<HTMLElement | null>): void {
  const left = useRef(new WeakMap<Element, HTMLElement>())
  useEffect(() => {
    const element = frame.current
    const entered = ({ target }: FocusEvent) => {
      const pane = element && target instanceof HTMLElement && target.closest('[data-pane]')
      if (pane) left.current.set(pane, target)
    }
    element?.addEventListener('focusin', entered)
    return () => element?.removeEventListener('focusin', entered)
  }, [frame])

  const step = (by: 1 | -1) => {
    const panes = [...(frame.current?.querySelectorAll('[data-pane]') ?? [])]
    const now = panes.findIndex((pane) => pane.contains(document.activeElement))
    const order = panes.map((_, index) => panes.at((now + by * (index + 1) + panes.length) % panes.length))
    for (const pane of order) if (pane && enter(pane, left.current.get(pane))) return
  }
  useCommands({ 'view.next-pane': () => step(1), 'view.previous-pane': () => step(-1) })
}

function enter(pane: Element, last: HTMLElement | undefined): boolean {
  const place = last?.isConnected ? last : [...pane.querySelectorAll<HTMLElement>(REACHED)].find(isReached)
  place?.focus()
  return place !== undefined
}

function isReached(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(':disabled, [role="separator"]') && element.checkVisibility()
}
