import { span } from '../surface/span'

/** The children of the body that are on the screen, without a look at all the others. */
export function blocksInSight(root: Element, { top, bottom }: DOMRect): Element[] {
  const { first, end } = span(root.children, top, bottom)
  return [...root.children].slice(first, end)
}

/** The children of the body that are on the screen or within one screen of it. */
export function blocksNear(root: Element, { x, y, width, height }: DOMRect): Element[] {
  return blocksInSight(root, new DOMRect(x, y - height, width, 3 * height))
}
