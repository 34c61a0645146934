/** The card of a conflict, while it is on the screen or in a part of the page that is scrolled away. */
export function cardOf(conflict: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-conflict="${CSS.escape(conflict)}"]`)
}
