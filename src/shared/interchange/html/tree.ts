import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Parent = DefaultTreeAdapterTypes.ParentNode
export type Element = DefaultTreeAdapterTypes.Element
export type Document = DefaultTreeAdapterTypes.Document

export function isElement(node: Node | Parent): node is Element {
  return 'tagName' in node
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

export function classesOf(element: Element): string[] {
  return attributeOf(element, 'class')?.split(/\s+/).filter(Boolean) ?? []
}

/** The elements right inside one. */
export function childrenOf(parent: Parent): Element[] {
  return parent.childNodes.filter(isElement)
}

/** The first element of a name right inside one. */
export function childOf(parent: Parent, tagName: string): Element | undefined {
  return parent.childNodes.find((node): node is Element => isElement(node) && node.tagName === tagName)
}

/** The element that a node stands in. */
export function parentOf(node: Node): Element | undefined {
  const parent = node.parentNode
  return parent && isElement(parent) ? parent : undefined
}

/** Every node below one, in document order. */
export function* within(parent: Parent): Generator<Node> {
  const ahead = parent.childNodes.toReversed()
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    yield node
    if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at--) ahead.push(node.childNodes[at] as Node)
  }
}

/** Every element below one, in document order. */
export function* elementsIn(parent: Parent): Generator<Element> {
  for (const node of within(parent)) if (isElement(node)) yield node
}

/** The words in an element, as they are written in it; of what `leaves` says, none. */
export function textIn(element: Parent, leaves: (inner: Element) => boolean = () => false): string {
  let text = ''
  const ahead = element.childNodes.toReversed()
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if ('value' in node) text += node.value
    else if (isElement(node) && !leaves(node)) ahead.push(...node.childNodes.toReversed())
  }
  return text
}
