import { type Document, isElement, type Node, type Parent } from './tree'

const isMark = (node: Node, words: string) => 'data' in node && node.data.trim() === words

/**
 * Takes out of a document what is around the piece that was copied, where the document says which that is. Elements
 * stay, since their styles count inside; so do those that are to be `kept`.
 */
export function cutFragment(document: Document, html: string, kept: ReadonlySet<Node>): void {
  if (!/<!--\s*StartFragment\s*-->/.test(html)) return
  let inside = false
  const ahead: { node: Node; parent: Parent }[] = []
  const look = (parent: Parent) => {
    for (const node of parent.childNodes.toReversed()) ahead.push({ node, parent })
  }
  look(document)
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { node, parent } = next
    if (isMark(node, 'StartFragment')) inside = true
    else if (isMark(node, 'EndFragment')) inside = false
    else if (kept.has(node)) continue
    else if (!inside && isShown(node)) parent.childNodes.splice(parent.childNodes.indexOf(node), 1)
    else if ('childNodes' in node) look(node)
  }
}

function isShown(node: Node): boolean {
  return 'value' in node || (isElement(node) && ['img', 'hr', 'br', 'figure'].includes(node.tagName))
}
