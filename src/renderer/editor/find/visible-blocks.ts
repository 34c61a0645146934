import { span } from '../surface/span'

/** The children of the body that are on the screen or within one screen of it, without a look at all the others. */
export function blocksNear(root: Element, box: DOMRect): Element[] {
  const { first, end } = span(root.children, box.top - box.height, box.bottom + box.height)
  return [...root.children].slice(first, end)
}
