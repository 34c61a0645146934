import { type Page, expect } from '@playwright/test'

/**
 * Nothing in the window is cut off without saying so, nothing scrolls sideways, and no two controls of a bar lie over
 * each other. Cut text must end in an ellipsis.
 */
export async function isSoundlyLaidOut(window: Page, state: string): Promise<void> {
  expect(await window.evaluate(unsound), state).toEqual([])
}

/** Runs in the window. */
function unsound(): string[] {
  const nameOf = (element: Element) =>
    `<${element.localName} ${element.getAttribute('aria-label') ?? ''}> ${element.textContent.slice(0, 40)}`
  const isSeen = (element: Element) =>
    element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true, opacityProperty: true }) &&
    element.getBoundingClientRect().width > 1
  const hasWords = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
  const seen = [...document.body.querySelectorAll<HTMLElement>('*')].filter(isSeen)
  const found: string[] = []

  for (const element of seen) {
    const { overflowX, textOverflow } = getComputedStyle(element)
    const over = element.scrollWidth - element.clientWidth
    if (over <= 1 || element.clientWidth <= 1) continue
    if (overflowX === 'auto' || overflowX === 'scroll') found.push(`scrolls sideways: ${nameOf(element)}`)
    if (!hasWords(element)) continue
    if ((overflowX === 'hidden' || overflowX === 'clip') && textOverflow !== 'ellipsis')
      found.push(`cut: ${nameOf(element)}`)
  }
  for (const element of seen.filter(hasWords)) {
    const { left, right } = element.getBoundingClientRect()
    if (left < -1 || right > innerWidth + 1) found.push(`leaves the window: ${nameOf(element)}`)
  }
  for (const bar of seen.filter((each) =>
    each.matches('[role="tablist"], [role="toolbar"], footer, header:not(article *)'),
  )) {
    const controls = [...bar.querySelectorAll('button, [role="tab"]')].filter(isSeen)
    const over = document.querySelector('[role="dialog"], [role="alertdialog"]')
    for (const control of (over && !over.contains(bar)) || bar.closest('[inert]') ? [] : controls) {
      const { left, top, width, height } = control.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      // An inspector may lie over the page.
      if (!bar.contains(hit) && !hit?.closest('[data-over]')) found.push(`hidden: ${nameOf(control)}`)
    }
    const places = controls.map((control) => control.getBoundingClientRect())
    for (const [index, a] of places.entries()) {
      const lies = places.findIndex(
        (b, other) =>
          other > index &&
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
      )
      const [one, two] = [controls[index], controls[lies]]
      if (one && two && !one.contains(two)) found.push(`overlap: ${nameOf(one)} and ${nameOf(two)}`)
    }
  }
  return found
}
