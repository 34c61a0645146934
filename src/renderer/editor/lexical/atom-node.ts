import { $create, $getState, $setState, createState, DecoratorNode, type LexicalNode } from 'lexical'
import type { BlockOf } from '../../../shared/article/block'

/** A block that is one thing to the caret. What it holds is kept as it is, whether or not it can be edited here. */
export type AtomBlock = BlockOf<'rule'> | BlockOf<'figure'> | BlockOf<'table'> | BlockOf<'card'>

const EMPTY: AtomBlock = { type: 'rule', id: '' }

const atomState = createState('atom', {
  parse: (value) => (typeof value === 'object' && value !== null ? (value as AtomBlock) : EMPTY),
})

/** A rule, figure, table or card. What it decorates with is the block itself; the page draws it. */
export class AtomNode extends DecoratorNode<AtomBlock> {
  override $config() {
    return this.config('atom', {
      extends: DecoratorNode<AtomBlock>,
      stateConfigs: [{ flat: true, stateConfig: atomState }],
    })
  }

  getAtom(): AtomBlock {
    return $getState(this, atomState)
  }

  setAtom(block: AtomBlock): this {
    return $setState(this, atomState, block)
  }

  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.dataset.block = this.getAtom().type
    return dom
  }

  override updateDOM(previous: this): boolean {
    return $getState(previous, atomState, 'direct').type !== this.getAtom().type
  }

  override decorate(): AtomBlock {
    return this.getAtom()
  }

  override isInline(): false {
    return false
  }
}

export function $createAtomNode(block: AtomBlock): AtomNode {
  return $create(AtomNode).setAtom(block)
}

export function $isAtomNode(node: LexicalNode | null | undefined): node is AtomNode {
  return node instanceof AtomNode
}
