import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree, parse } from 'parse5'

/** A page as a browser reads it. */
export interface PageTree {
  elements: Tree.Element[]
  errors: string[]
}

export function pageTree(html: string): PageTree {
  const errors: string[] = []
  const elements: Tree.Element[] = []
  const visit = (nodes: Tree.ChildNode[]) => {
    for (const node of nodes) {
      if (!tree.isElementNode(node)) continue
      elements.push(node)
      visit(node.childNodes)
    }
  }
  visit(parse(html, { onParseError: ({ code }) => errors.push(code) }).childNodes)
  return { elements, errors }
}

export function attributeOf({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value
}

/** The text right inside an element, such as a style sheet. */
export function innerText({ childNodes }: Tree.Element): string {
  return childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('')
}
