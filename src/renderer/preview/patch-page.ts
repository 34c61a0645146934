/**
 * Makes a page what another one says, touching only what differs: pictures stay, nothing flickers, and what somebody
 * reads stays where it is.
 */
export function patchPage(page: Document, html: string): void {
  const { DOMParser } = page.defaultView as Window & typeof globalThis
  patch(page.documentElement, new DOMParser().parseFromString(html, 'text/html').documentElement)
}

function patch(now: Element, next: Element): void {
  for (const name of now.getAttributeNames()) if (!next.hasAttribute(name)) now.removeAttribute(name)
  for (const { name, value } of next.attributes) if (now.getAttribute(name) !== value) now.setAttribute(name, value)

  const [before, after] = [[...now.childNodes], [...next.childNodes]]
  const shorter = Math.min(before.length, after.length)
  let same = 0
  while (same < shorter && isSame(before[same], after[same])) same++
  let ending = 0
  while (ending < shorter - same && isSame(before.at(-1 - ending), after.at(-1 - ending))) ending++

  const gone = before.slice(same, before.length - ending)
  const come = after.slice(same, after.length - ending)
  // Where as many came as went, each is the other, changed.
  const kept = gone.length === come.length ? gone.length : 0
  for (let index = 0; index < kept; index++) turnInto(gone[index] as ChildNode, come[index] as ChildNode)
  if (kept > 0) return
  for (const node of gone) node.remove()
  const place = before[before.length - ending] ?? null
  for (const node of come) now.insertBefore(node, place)
}

function turnInto(now: ChildNode, next: ChildNode): void {
  if (isElement(now) && isElement(next) && now.localName === next.localName) patch(now, next)
  else if (!now.isEqualNode(next)) now.replaceWith(next)
}

function isSame(a: ChildNode | undefined, b: ChildNode | undefined): boolean {
  return a !== undefined && b !== undefined && a.isEqualNode(b)
}

// Nodes of another frame are no instances of this one's classes.
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}
