import { type LexicalEditor, mergeRegister } from 'lexical'
import { frameOf } from '../lexical/body-frame'
import type { BodyMirror } from '../lexical/body-mirror'
import { scrollerOf } from '../popup/scroller'
import { span } from './span'

/** What the style sheet knows a block by that is far from the screen. */
const FAR = 'data-far'
/** How many screens above and below are near. */
const SCREENS = 1.5
/** So few blocks are all near. */
const FEW = 60
/** Keys by which the browser moves the caret as far as it finds lines that are laid out. */
const MOVES = /^(Arrow|Page)/

/** What hears which blocks are near now, and which are not any more. */
export interface NearListener {
  come(block: Element): void
  leave(block: Element): void
}

/**
 * The blocks of the body that are near the screen or an end of the selection. Only they are laid out and drawn; the
 * others only have the height that they had last. The browser can see to that by itself, but then looks at every block
 * whether it came near, twice at each key.
 */
export class NearBlocks {
  #near = new Set<Element>()
  #frame = 0
  #lookedAt = Number.NaN
  readonly #listeners = new Set<NearListener>()

  constructor(private readonly editor: LexicalEditor) {}

  /** Follows the page in an element. Gives the way to stop. */
  start(root: HTMLElement, mirror: BodyMirror): () => void {
    const scroller = scrollerOf(root)
    const look = () => this.#look(root, scroller)
    const scrolled = () => {
      if (!(Math.abs(scroller.scrollTop - this.#lookedAt) < scroller.clientHeight / 4)) look()
    }
    const selected = () => {
      if (endsIn(root).some((block) => block.hasAttribute(FAR))) look()
    }
    // A jump tells of itself only in the next frame, and a key may come before that.
    const pressed = ({ key }: KeyboardEvent) => {
      if (!MOVES.test(key)) return
      scrolled()
      selected()
    }
    const resized = new ResizeObserver(look)
    const hasChanged = frameOf(mirror)
    resized.observe(scroller)
    scroller.addEventListener('scroll', scrolled, { passive: true })
    document.addEventListener('selectionchange', selected)
    root.addEventListener('keydown', pressed)
    look()
    return mergeRegister(
      this.editor.registerUpdateListener(() => void (hasChanged() && look())),
      () => {
        resized.disconnect()
        scroller.removeEventListener('scroll', scrolled)
        document.removeEventListener('selectionchange', selected)
        root.removeEventListener('keydown', pressed)
        cancelAnimationFrame(this.#frame)
        this.#near.clear()
      },
    )
  }

  has(block: Element): boolean {
    return this.#near.has(block)
  }

  /** Tells of the blocks that are near, and follows them. Gives the way to stop. */
  watch(listener: NearListener): () => void {
    this.#listeners.add(listener)
    for (const block of this.#near) listener.come(block)
    return () => this.#listeners.delete(listener)
  }

  /** Blocks that come near become as high as they are, so it looks again until no other comes. */
  #look(root: HTMLElement, scroller: Element): void {
    cancelAnimationFrame(this.#frame)
    this.#settle(root)
    this.#lookedAt = scroller.scrollTop
    const near = nearIn(root, scroller.getBoundingClientRect())
    const left = [...this.#near].filter((block) => !near.has(block))
    const come = [...near].filter((block) => !this.#near.has(block))
    for (const block of left) block.setAttribute(FAR, '')
    for (const block of come) block.removeAttribute(FAR)
    this.#near = near
    for (const listener of this.#listeners) {
      for (const block of left) listener.leave(block)
      for (const block of come) listener.come(block)
    }
    if (come.length > 0) this.#frame = requestAnimationFrame(() => this.#look(root, scroller))
  }

  /** Of blocks that have come many at a time, none is laid out before it is known to be near. */
  #settle({ children }: HTMLElement): void {
    const fresh = [...children].filter((block) => !this.#near.has(block) && !block.hasAttribute(FAR))
    for (const block of fresh.slice(FEW)) block.setAttribute(FAR, '')
  }
}

function nearIn(root: HTMLElement, box: DOMRect): Set<Element> {
  const { children } = root
  if (children.length <= FEW) return new Set(children)
  const around = ({ top, bottom }: DOMRect, screens: number) => {
    const { first, end } = span(children, top - screens * box.height, bottom + screens * box.height)
    return [...children].slice(first, end)
  }
  return new Set(
    [around(box, SCREENS), ...endsIn(root).map((block) => around(block.getBoundingClientRect(), 1))].flat(),
  )
}

/** The blocks with the ends of the selection. */
function endsIn(root: HTMLElement): Element[] {
  const { anchorNode, focusNode } = getSelection() as Selection
  const ends = anchorNode === focusNode ? [anchorNode] : [anchorNode, focusNode]
  return ends.flatMap((node) => blockWith(root, node) ?? [])
}

function blockWith(root: HTMLElement, node: Node | null): Element | null {
  let at = node
  while (at && at.parentNode !== root) at = at.parentNode
  return at instanceof Element ? at : null
}
