import {
  defaultTreeAdapter as tree,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes as Tree,
  Parser,
} from 'parse5'

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
  const parser = new Parser<DefaultTreeAdapterMap>({ onParseError: ({ code }) => void errors.push(code) })
  // Who asks for errors gets the place of every tag noted too, which nobody asks for here.
  parser.options.sourceCodeLocationInfo = false
  parser.tokenizer.write(html, true)
  visit(parser.document.childNodes)
  return { elements, errors }
}

export function attributeOf({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value
}

/** The text right inside an element, such as a style sheet. */
export function innerText({ childNodes }: Tree.Element): string {
  return childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('')
}
