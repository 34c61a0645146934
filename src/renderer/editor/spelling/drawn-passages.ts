import { $getNearestNodeFromDOMNode, $getNodeByKey, $isDecoratorNode, mergeRegister, type NodeKey } from 'lexical'
import type { Writing } from '../surface/writing'
import type { Passage } from './passage'
import { passagesOf } from './passages'
import { watchSight } from './watch-sight'

/** What hears of passages that can be marked now, and of those that can't any more. */
export interface Drawer {
  drawn(passage: Passage): void
  dropped(passage: Passage): void
}

/**
 * The passages of the body that are in sight, followed as blocks come near the screen and leave it: Chromium goes through all
 * marks at each key and draws their lines anew, so there are none elsewhere.
 */
export class DrawnPassages {
  readonly #drawn = new Map<NodeKey, Passage[]>()
  /** The words of figures and tables are drawn by others than the editor, and come and go as those do. */
  readonly #redrawn = new MutationObserver((changes) => this.#changed(changes))

  constructor(
    private readonly writing: Writing,
    private readonly page: HTMLElement,
    private readonly drawer: Drawer,
  ) {}

  /** Tells of what is drawn in the body, and follows it. Gives the way to stop. */
  start(root: HTMLElement): () => void {
    return mergeRegister(
      watchSight(root, this.writing.near, {
        come: (block) => this.#draw(block),
        leave: (block) => this.#leave(block),
      }),
      () => this.#redrawn.disconnect(),
    )
  }

  /** The passages of a block; none while it is not drawn. */
  of(key: NodeKey): readonly Passage[] | undefined {
    return this.#drawn.get(key)
  }

  all(): Passage[] {
    return [...this.#drawn.values()].flat()
  }

  /** Drops the blocks that are gone. One that was only put in elsewhere is drawn anew. */
  dropGone(): void {
    const { mirror } = this.writing.binding
    for (const key of this.#drawn.keys()) if (!mirror.blockAt(key)) this.#drop(key)
  }

  #draw(block: Element): void {
    const key = this.#keyOf(block)
    if (key === undefined) return
    if (this.#isApart(key)) {
      this.#drop(key)
      this.#redrawn.observe(block, { subtree: true, childList: true, characterData: true })
    }
    const passages = this.#drawn.get(key) ?? passagesOf(this.writing, this.page, key)
    this.#drawn.set(key, passages)
    for (const passage of passages) this.drawer.drawn(passage)
  }

  #leave(block: Element): void {
    const key = this.#keyOf(block)
    if (key !== undefined) this.#drop(key)
  }

  #drop(key: NodeKey): void {
    for (const passage of this.#drawn.get(key) ?? []) this.drawer.dropped(passage)
    this.#drawn.delete(key)
  }

  #changed(changes: MutationRecord[]): void {
    const root = this.writing.editor.getRootElement()
    const blocks = new Set<Element>()
    for (const { target } of changes) {
      let block = target instanceof Element ? target : target.parentElement
      while (block && block.parentElement !== root) block = block.parentElement
      if (block) blocks.add(block)
    }
    for (const block of blocks) {
      const key = this.#keyOf(block)
      if (key !== undefined && this.#drawn.has(key)) this.#draw(block)
    }
  }

  #isApart(key: NodeKey): boolean {
    return this.writing.editor.getEditorState().read(() => $isDecoratorNode($getNodeByKey(key)))
  }

  #keyOf(block: Element): NodeKey | undefined {
    const { editor } = this.writing
    if (block.parentElement !== editor.getRootElement()) return undefined
    return editor.getEditorState().read(() => $getNearestNodeFromDOMNode(block)?.getKey(), { editor })
  }
}
