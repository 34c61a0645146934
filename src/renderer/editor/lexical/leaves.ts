import { $getRoot, $isElementNode, $isTextNode, type ElementNode, type LexicalNode } from 'lexical'

/** What is in an element and in the links in it, in order: text, breaks and citations. */
export function* $leavesOf(element: ElementNode): Generator<LexicalNode> {
  for (let child = element.getFirstChild(); child !== null; child = child.getNextSibling()) {
    if ($isElementNode(child)) yield* $leavesOf(child)
    else yield child
  }
}

/** How many characters a leaf counts for: a break or citation is one. */
export function $leafSize(leaf: LexicalNode): number {
  return $isTextNode(leaf) ? leaf.getTextContentSize() : 1
}

/** How many characters an element holds. */
export function $sizeOf(element: ElementNode): number {
  let size = 0
  for (const leaf of $leavesOf(element)) size += $leafSize(leaf)
  return size
}

/** The child of the root that a node is in or is; null for the root itself. */
export function $blockNodeOf(node: LexicalNode): LexicalNode | null {
  let block = node
  for (let parent = block.getParent(); parent !== null; parent = parent.getParent()) {
    if (parent.is($getRoot())) return block
    block = parent
  }
  return null
}
