import { useEffect, useEffectEvent } from 'react'
import { PLACE } from '../find/page-places'
import type { Proofreading } from './proofreading'
import type { Asked } from './spelling-menu'

const WITH_MENU = '[data-block="card"], [data-block="table"]'

/** Opens the menu of a text on a right click in it, or with the menu key or Shift+F10 at its caret. */
export function useTextMenu(page: HTMLElement, proofreading: Proofreading, onAsked: (asked: Asked) => void): void {
  const open = useEffectEvent((event: MouseEvent) => {
    const field = fieldOf(event.target)
    if (!field) return
    // On a Mac Control and a press is a right click.
    const byKey = event.button !== 2 && !event.ctrlKey
    const caret = byKey ? caretPlace(field) : null
    const misspelling = caret
      ? proofreading.at(caret.node, caret.offset)
      : proofreading.under(event.clientX, event.clientY)
    // A card or a table has a menu of its own, except at its wrong words.
    if (event.target instanceof Element && event.target.closest(WITH_MENU)) {
      if (!misspelling) return
      event.stopPropagation()
    }
    event.preventDefault()
    const rect = misspelling?.range.getBoundingClientRect() ?? caret?.rect
    onAsked({ field, place: rect ?? new DOMRect(event.clientX, event.clientY), misspelling })
  })
  useEffect(() => {
    const listener = (event: MouseEvent) => open(event)
    // Before what is in the page hears of it.
    page.addEventListener('contextmenu', listener, true)
    return () => page.removeEventListener('contextmenu', listener, true)
  }, [page])
}

interface Place {
  node: Node
  offset: number
  rect: DOMRect
}

function caretPlace(field: HTMLElement): Place | null {
  if (field instanceof HTMLTextAreaElement) {
    return { node: field, offset: field.selectionEnd, rect: field.getBoundingClientRect() }
  }
  const selection = getSelection()
  if (!selection?.focusNode) return null
  const range = document.createRange()
  range.setStart(selection.focusNode, selection.focusOffset)
  return { node: selection.focusNode, offset: selection.focusOffset, rect: range.getBoundingClientRect() }
}

/** The text of the page in which something is. What is in another field, such as that of a popup, is none. */
export function fieldOf(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element)) return null
  const field = target.closest<HTMLElement>('input, textarea')
  if (field) return field.matches(`textarea[${PLACE}]`) ? field : null
  return target.closest<HTMLElement>('[role="textbox"]')
}
