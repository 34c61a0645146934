/** The children of the body that are on the screen or within one screen of it, without a look at all the others. */
export function blocksNear(root: Element, box: DOMRect): Element[] {
  const { children } = root
  const top = box.top - box.height
  const bottom = box.bottom + box.height
  let low = 0
  let high = children.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((children[middle] as Element).getBoundingClientRect().bottom < top) low = middle + 1
    else high = middle
  }
  const near: Element[] = []
  for (let index = low; index < children.length; index++) {
    const child = children[index] as Element
    if (child.getBoundingClientRect().top > bottom) break
    near.push(child)
  }
  return near
}
