import { $getNodeByKey, $getRoot, $getState, $isParagraphNode, type LexicalNode, type NodeKey } from 'lexical'
import type { Block, Body } from '../../../shared/article/block'
import { $toBlock } from './from-lexical'
import { idState } from './node-state'
import { sameValue } from '../../../shared/article/same-value'

/** What an update touched, as Lexical tells it. */
export interface Touched {
  dirtyElements: ReadonlyMap<NodeKey, boolean>
  dirtyLeaves: ReadonlySet<NodeKey>
}

/**
 * The body that the editor shows. It converts only what an update touched, and gives the same object for every block
 * that says what it said before.
 */
export class BodyMirror {
  #body: Body = []
  #keys: NodeKey[] = []
  #blocks = new Map<NodeKey, Block>()

  get body(): Body {
    return this.#body
  }

  /** The node that shows each block, in order. */
  get keys(): readonly NodeKey[] {
    return this.#keys
  }

  blockAt(key: NodeKey): Block | undefined {
    return this.#blocks.get(key)
  }

  /** Takes in an update. Call it inside the editor state that the update made. */
  $read(touched: Touched): Body {
    if (touched.dirtyElements.size === 0 && touched.dirtyLeaves.size === 0) return this.#body
    const keys = touched.dirtyElements.get('root') ? $getRoot().getChildrenKeys() : this.#keys
    if (keys !== this.#keys) this.#forget(new Set(keys))
    const shown = keys.length === 1 && $isNothing(keys[0] as NodeKey) ? [] : keys
    const body = shown.map((key) => {
      const known = this.#blocks.get(key)
      if (known && !touched.dirtyElements.has(key) && !touched.dirtyLeaves.has(key)) return known
      const block = $toBlock($getNodeByKey(key) as LexicalNode)
      const same = known && sameValue(known, block) ? known : block
      this.#blocks.set(key, same)
      return same
    })
    this.#keys = keys
    if (!sameItems(body, this.#body)) this.#body = body
    return this.#body
  }

  /** Says that the editor now shows this body: `keys` are its nodes, in order. */
  wrote(body: Body, keys: NodeKey[]): void {
    this.#body = body
    this.#keys = keys
    this.#blocks = new Map(body.map((block, index) => [keys[index] as NodeKey, block]))
  }

  #forget(keys: Set<NodeKey>): void {
    for (const key of this.#blocks.keys()) if (!keys.has(key)) this.#blocks.delete(key)
  }
}

/** An empty paragraph without an id is where the first words will go: it stands for no block. */
export function $isNothing(key: NodeKey): boolean {
  const node = $getNodeByKey(key)
  return $isParagraphNode(node) && node.isEmpty() && $getState(node, idState) === ''
}

function sameItems(a: Body, b: Body): boolean {
  return a.length === b.length && a.every((block, index) => block === b[index])
}
