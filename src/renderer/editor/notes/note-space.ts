import type { Writing } from '../surface/writing'

/** Between a block and what stands below it; pixels. */
const GAP = 10

/** Keeps notes where their blocks are, and room for them below these, as words and widths change. */
export class NoteSpace {
  readonly #made = new Set<HTMLElement>()

  constructor(
    private readonly writing: Writing,
    private readonly scroller: HTMLElement,
    private readonly layer: HTMLElement,
  ) {}

  /** Gives the way to stop, which takes the room away. */
  start(): () => void {
    const { editor } = this.writing
    const observer = new ResizeObserver(() => this.#arrange())
    const root = editor.getRootElement()
    if (root) observer.observe(root)
    observer.observe(this.scroller)
    for (const note of this.layer.children) observer.observe(note)
    const stop = editor.registerUpdateListener(() => this.#arrange())
    this.#arrange()
    return () => {
      observer.disconnect()
      stop()
      for (const block of this.#made) block.style.removeProperty('margin-block-end')
    }
  }

  #arrange(): void {
    const pairs = this.#pairs()
    const kept = new Set(pairs.map(({ block }) => block))
    for (const block of this.#made)
      if (!kept.has(block)) {
        block.style.removeProperty('margin-block-end')
        this.#made.delete(block)
      }
    for (const { block, note } of pairs) {
      const room = `${note.offsetHeight + 2 * GAP}px`
      if (block.style.marginBlockEnd !== room) block.style.marginBlockEnd = room
      this.#made.add(block)
    }
    // All room is made before anything is measured.
    const box = this.scroller.getBoundingClientRect()
    for (const { block, note } of pairs) {
      const { left, width } = (block.parentElement ?? block).getBoundingClientRect()
      const { bottom } = block.getBoundingClientRect()
      note.style.top = `${bottom - box.top + this.scroller.scrollTop + GAP}px`
      note.style.left = `${left - box.left - this.scroller.clientLeft + this.scroller.scrollLeft}px`
      note.style.width = `${width}px`
    }
  }

  #pairs(): { block: HTMLElement; note: HTMLElement }[] {
    const { editor, binding } = this.writing
    const keyOf = new Map(binding.mirror.keys.map((key) => [binding.mirror.blockAt(key)?.id, key]))
    return [...this.layer.children].flatMap((note) => {
      const key = keyOf.get((note as HTMLElement).dataset.below)
      const block = key === undefined ? null : editor.getElementByKey(key)
      return block ? [{ block, note: note as HTMLElement }] : []
    })
  }
}
