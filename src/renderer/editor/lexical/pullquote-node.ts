import {
  $create,
  $createParagraphNode,
  ElementNode,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
} from 'lexical'

/** Words of the story set large in the middle of it. */
export class PullquoteNode extends ElementNode {
  override $config() {
    return this.config('pullquote', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.dataset.block = 'pullquote'
    return dom
  }

  override updateDOM(): boolean {
    return false
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): ParagraphNode {
    const paragraph = $createParagraphNode()
    paragraph.setDirection(this.getDirection())
    this.insertAfter(paragraph, restoreSelection)
    return paragraph
  }
}

export function $createPullquoteNode(): PullquoteNode {
  return $create(PullquoteNode)
}

export function $isPullquoteNode(node: LexicalNode | null | undefined): node is PullquoteNode {
  return node instanceof PullquoteNode
}
