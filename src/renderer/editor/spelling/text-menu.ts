import { useEffect, useEffectEvent } from 'react'
import { PLACE } from '../find/page-places'
import type { Proofreading } from './proofreading'
import type { Asked } from './spelling-menu'

/** Opens the menu of a text on a right click in it, or with the menu key or Shift+F10 at its caret. */
export function useTextMenu(page: HTMLElement, proofreading: Proofreading, onAsked: (asked: Asked) => void): void {
  const open = useEffectEvent((event: MouseEvent) => {
    const field = fieldOf(event.target)
    if (!field) return
    event.preventDefault()
    // On a Mac Control and a press is a right click.
    const byKey = event.button !== 2 && !event.ctrlKey
    const place = byKey ? caretPlace(field) : pointPlace(event)
    const misspelling = place ? proofreading.at(place.node, place.offset) : undefined
    const rect = misspelling?.range.getBoundingClientRect() ?? place?.rect
    onAsked({ field, place: rect ?? new DOMRect(event.clientX, event.clientY), misspelling })
  })
  useEffect(() => {
    const listener = (event: MouseEvent) => open(event)
    page.addEventListener('contextmenu', listener)
    return () => page.removeEventListener('contextmenu', listener)
  }, [page])
}

interface Place {
  node: Node
  offset: number
  rect: DOMRect
}

function pointPlace({ clientX, clientY }: MouseEvent): Place | null {
  const position = document.caretPositionFromPoint(clientX, clientY)
  return position && { node: position.offsetNode, offset: position.offset, rect: new DOMRect(clientX, clientY) }
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
