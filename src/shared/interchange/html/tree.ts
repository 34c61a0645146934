import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Parent = DefaultTreeAdapterTypes.ParentNode
export type Element = DefaultTreeAdapterTypes.Element
export type Document = DefaultTreeAdapterTypes.Document

export function isElement(node: Node | Parent): node is Element {
  return 'tagName' in node
}

export function attributeOf(element: Element, name: string): string | undefined {
  for (const attribute of element.attrs) if (attribute.name === name) return attribute.value
  return undefined
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

/** Every element below one, in document order. Parsed HTML is never nested so deep that this goes too deep. */
export function elementsIn(parent: Parent): Element[] {
  const elements: Element[] = []
  const look = ({ childNodes }: Parent) => {
    for (const node of childNodes) {
      if (!isElement(node)) continue
      elements.push(node)
      look(node)
    }
  }
  look(parent)
  return elements
}

/** Whether an element below one is so; none is looked at after the first that is. */
export function someIn(parent: Parent, isSo: (element: Element) => boolean): boolean {
  return parent.childNodes.some((node) => isElement(node) && (isSo(node) || someIn(node, isSo)))
}

/** The words in an element, as they are written in it; of what `leaves` says, none. */
export function textIn(parent: Parent, leaves?: (inner: Element) => boolean): string {
  let text = ''
  for (const node of parent.childNodes) {
    if ('value' in node) text += node.value
    else if (isElement(node) && !leaves?.(node)) text += textIn(node, leaves)
  }
  return text
}
