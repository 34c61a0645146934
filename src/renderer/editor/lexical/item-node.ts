import { $create, $getState, $setState, createState, ElementNode, type LexicalNode, type RangeSelection } from 'lexical'

/** How deep the schema lets items nest. */
export const DEEPEST = 8

const orderedState = createState('ordered', { parse: (value) => value === true })
const depthState = createState('depth', {
  parse: (value) => (typeof value === 'number' ? Math.min(DEEPEST, Math.max(0, Math.trunc(value))) : 0),
})

/** One list item. Its list is the run of items around it; nothing nests. */
export class ItemNode extends ElementNode {
  override $config() {
    return this.config('item', {
      extends: ElementNode,
      stateConfigs: [
        { flat: true, stateConfig: orderedState },
        { flat: true, stateConfig: depthState },
      ],
    })
  }

  getOrdered(): boolean {
    return $getState(this, orderedState)
  }

  setOrdered(ordered: boolean): this {
    return $setState(this, orderedState, ordered)
  }

  getDepth(): number {
    return $getState(this, depthState)
  }

  setDepth(depth: number): this {
    return $setState(this, depthState, depth)
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.dataset.block = 'item'
    this.#show(dom)
    return dom
  }

  override updateDOM(_previous: this, dom: HTMLElement): boolean {
    this.#show(dom)
    return false
  }

  #show(dom: HTMLElement): void {
    dom.dataset.list = this.getOrdered() ? 'numbers' : 'bullets'
    dom.dataset.depth = String(this.getDepth())
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection = true): ItemNode {
    const item = $createItemNode(this.getOrdered(), this.getDepth())
    item.setDirection(this.getDirection())
    this.insertAfter(item, restoreSelection)
    return item
  }

  override canMergeWhenEmpty(): true {
    return true
  }
}

export function $createItemNode(ordered: boolean, depth: number): ItemNode {
  return $create(ItemNode).setOrdered(ordered).setDepth(depth)
}

export function $isItemNode(node: LexicalNode | null | undefined): node is ItemNode {
  return node instanceof ItemNode
}
