import { $getNearestNodeFromDOMNode, mergeRegister, type NodeKey, type UpdateListenerPayload } from 'lexical'
import { APPLIED } from '../lexical/body-binding'
import { PAGE_FIELDS } from '../page/page-field'
import type { Writing } from '../surface/writing'
import { BlockPassage } from './block-passage'
import { FieldPassage } from './field-passage'
import type { Judge } from './judge'
import type { Passage } from './passage'
import { Underlines } from './underlines'

/** So many passages are learnt about at a time. */
const AT_ONCE = 8

/**
 * Marks the wrong words of a page and keeps the marks right. Only blocks that are drawn have marks, so that a key costs
 * the same in a long story as in a short one; a block is judged when it changed or is drawn. The word that is being
 * written is left alone until the caret leaves it.
 */
export class Marker {
  readonly underlines = new Underlines()
  readonly fields: Passage[]
  readonly #drawn = new Map<NodeKey, Passage>()
  readonly #open = new Map<string, Passage>()
  #writtenIn: Passage | null = null
  #learning = false
  #stopped = false

  constructor(
    private readonly writing: Writing,
    private readonly page: HTMLElement,
    private judge: Judge,
    /** Hears when a dictionary can't be read. */
    private readonly onFailure: (error: unknown) => void,
  ) {
    this.fields = PAGE_FIELDS.map((field) => new FieldPassage(writing.session, field, fieldOf(page, field)))
  }

  /** Marks what is on the page, and follows it. Gives the way to stop. */
  start(): () => void {
    const { editor } = this.writing
    const root = editor.getRootElement()
    if (!root) throw new Error('the body is not shown')
    for (const block of root.children) {
      if (block.firstElementChild?.checkVisibility({ contentVisibilityAuto: true })) this.#draw(block)
    }
    const drawn = (event: Event) => this.#drawnChanged(event as ContentVisibilityAutoStateChangeEvent)
    const typed = (event: Event) => this.#typedInField(event.target)
    const left = () => this.leaveWord()
    root.addEventListener('contentvisibilityautostatechange', drawn, true)
    this.page.addEventListener('input', typed)
    this.page.addEventListener('focusout', left)
    this.markFields()
    return mergeRegister(
      editor.registerUpdateListener((update) => this.#updated(update)),
      this.#followFields(),
      () => {
        root.removeEventListener('contentvisibilityautostatechange', drawn, true)
        this.page.removeEventListener('input', typed)
        this.page.removeEventListener('focusout', left)
        this.#stopped = true
        this.underlines.remove()
      },
    )
  }

  /** Judges anew, by other dictionaries or words. */
  judgeBy(judge: Judge): void {
    this.judge = judge
    this.markFields()
    for (const passage of this.#drawn.values()) this.mark(passage)
  }

  /** Takes the word that is being written for written. */
  leaveWord(): void {
    const passage = this.#writtenIn
    this.#writtenIn = null
    if (passage) this.mark(passage)
  }

  /** Every passage that can hold a wrong word, in the order of the page. */
  passages(): Passage[] {
    const { keys } = this.writing.binding.mirror
    return [...this.fields, ...keys.map((key) => this.#drawn.get(key) ?? new BlockPassage(this.writing, key))]
  }

  readonly markFields = (): void => {
    for (const field of this.fields) this.mark(field)
  }

  #updated({ dirtyElements, dirtyLeaves, tags }: UpdateListenerPayload): void {
    const { mirror } = this.writing.binding
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) {
      if (this.#writtenIn) this.leaveWord()
      return
    }
    const changed = [...dirtyElements.keys()].flatMap((key) => this.#drawn.get(key) ?? [])
    for (const [key, passage] of dirtyElements.get('root') ? this.#drawn : []) {
      // A block that was only put in elsewhere is drawn anew, and marked then.
      if (mirror.blockAt(key)) continue
      this.#drawn.delete(key)
      this.underlines.hide(passage.id)
    }
    const before = this.#writtenIn
    this.#writtenIn = tags.has(APPLIED) ? null : (changed.find((passage) => passage.caret() !== null) ?? null)
    for (const passage of new Set(before ? [...changed, before] : changed)) this.mark(passage)
  }

  #drawnChanged({ target, skipped }: ContentVisibilityAutoStateChangeEvent): void {
    if (!(target instanceof HTMLElement)) return
    if (!skipped) return this.#draw(target)
    const key = this.#keyOf(target)
    const passage = key !== undefined && this.#drawn.get(key)
    if (!passage) return
    this.#drawn.delete(key)
    this.#open.delete(passage.id)
    this.underlines.hide(passage.id)
  }

  #draw(block: Element): void {
    const key = this.#keyOf(block)
    if (key === undefined) return
    const passage = this.#drawn.get(key) ?? new BlockPassage(this.writing, key)
    this.#drawn.set(key, passage)
    this.mark(passage)
  }

  #keyOf(block: Element): NodeKey | undefined {
    const { editor } = this.writing
    if (block.parentElement !== editor.getRootElement()) return undefined
    return editor.getEditorState().read(() => $getNearestNodeFromDOMNode(block)?.getKey(), { editor })
  }

  #typedInField(target: EventTarget | null): void {
    const field = target instanceof HTMLElement ? PAGE_FIELDS.indexOf(target.dataset.field as never) : -1
    this.#writtenIn = this.fields[field] ?? this.#writtenIn
  }

  /** A field shows what came from elsewhere with the next frame. */
  #followFields(): () => void {
    const { session } = this.writing
    const texts = () => PAGE_FIELDS.map((field) => session.article[field]).join('\n')
    let shown = texts()
    return session.subscribe(() => {
      if (texts() === shown) return
      shown = texts()
      requestAnimationFrame(() => this.#stopped || this.markFields())
    })
  }

  /** Marks the wrong words of a passage, as far as is known which they are, and learns about the rest. */
  mark(passage: Passage): void {
    const { wrong, open } = this.judge.judge(passage.words())
    const caret = passage === this.#writtenIn ? passage.caret() : null
    const shown = caret === null ? wrong : wrong.filter(({ start, end }) => caret < start || caret > end)
    this.underlines.show(passage, shown)
    if (open.length === 0) return
    this.#open.set(passage.id, passage)
    if (!this.#learning) this.#learnSoon()
  }

  #learnSoon(): void {
    this.#learning = true
    requestIdleCallback(() => void this.#learn(), { timeout: 500 })
  }

  async #learn(): Promise<void> {
    const passages = [...this.#open.values()].slice(0, AT_ONCE)
    for (const { id } of passages) this.#open.delete(id)
    try {
      await this.judge.judgeWholly(passages.flatMap((passage) => passage.words()))
    } catch (error) {
      return this.onFailure(error)
    }
    if (this.#stopped) return
    for (const passage of passages) this.mark(passage)
    this.#learning = false
    if (this.#open.size > 0) this.#learnSoon()
  }
}

function fieldOf(page: HTMLElement, field: string): HTMLElement {
  const element = page.querySelector<HTMLElement>(`[data-field="${field}"]`)
  if (!element) throw new Error(`the page has no ${field}`)
  return element
}
