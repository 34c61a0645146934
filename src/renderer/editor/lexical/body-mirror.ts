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
  #places = new Map<NodeKey, number>()
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
    const { dirtyElements, dirtyLeaves } = touched
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return this.#body
    return this.#$isTyping(touched) ? this.#$readTouched(touched) : this.#$readAll(touched)
  }

  /** Typing marks its block as touched; a block that came, went or moved, and those it is now between, as changed. */
  #$isTyping({ dirtyElements, dirtyLeaves }: Touched): boolean {
    // An empty body is shown by a child that is no block.
    if (this.#body.length < 2 || $getRoot().getChildrenSize() !== this.#body.length) return false
    for (const [key, changed] of dirtyElements) if (changed && this.#places.has(key)) return false
    for (const key of dirtyLeaves) if (this.#places.has(key)) return false
    return true
  }

  #$readAll(touched: Touched): Body {
    const keys = $getRoot().getChildrenKeys()
    this.#forget(new Set(keys))
    const shown = keys.length === 1 && $isNothing(keys[0] as NodeKey) ? [] : keys
    const body = shown.map((key) => {
      const known = this.#blocks.get(key)
      return known && !touched.dirtyElements.has(key) && !touched.dirtyLeaves.has(key) ? known : this.#$readBlock(key)
    })
    this.#place(keys)
    if (!sameItems(body, this.#body)) this.#body = body
    return this.#body
  }

  #$readTouched({ dirtyElements }: Touched): Body {
    let body = this.#body
    for (const key of dirtyElements.keys()) {
      const place = this.#places.get(key)
      if (place === undefined) continue
      const block = this.#$readBlock(key)
      if (block !== body[place]) body = body.with(place, block)
    }
    return (this.#body = body)
  }

  /** The same object as before for a block that says the same. */
  #$readBlock(key: NodeKey): Block {
    const block = $toBlock($getNodeByKey(key) as LexicalNode)
    const known = this.#blocks.get(key)
    const same = known && sameValue(known, block) ? known : block
    this.#blocks.set(key, same)
    return same
  }

  /** Says that the editor now shows this body: `keys` are its nodes, in order. */
  wrote(body: Body, keys: NodeKey[]): void {
    this.#body = body
    this.#place(keys)
    this.#blocks = new Map(body.map((block, index) => [keys[index] as NodeKey, block]))
  }

  /** The same list as before as long as the same nodes show the body in the same order. */
  #place(keys: NodeKey[]): void {
    if (sameItems(keys, this.#keys)) return
    this.#keys = keys
    this.#places = new Map(keys.map((key, place) => [key, place]))
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

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
