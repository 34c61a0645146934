import { mergeRegister, type UpdateListenerPayload } from 'lexical'
import { heroLines } from '../../../shared/find/lines'
import { APPLIED } from '../lexical/body-binding'
import { PLACE } from '../find/page-places'
import { isTyping } from '../lexical/is-typing'
import { PAGE_FIELDS } from '../page/page-field'
import type { Writing } from '../surface/writing'
import { DrawnPassages } from './drawn-passages'
import { FieldPassage } from './field-passage'
import type { Judge } from './judge'
import { LinePassage } from './line-passage'
import type { Passage } from './passage'
import { heroPassages, passagesOf } from './passages'
import { Underlines } from './underlines'

/** So many passages are learnt about at a time. */
const AT_ONCE = 8
/** How long typing goes on before it is judged. */
const MOMENT_MS = 250

/**
 * Marks the wrong words of a page and keeps the marks right. Only blocks that are drawn have marks, so that a key costs
 * the same in a long story as in a short one; a block is judged when it changed or is drawn, and a moment later when it is
 * typed in, since the marks move with the letters. The word that is being written is left alone until the caret leaves it;
 * it stays with the caret while another window has the focus.
 */
export class Marker {
  readonly underlines = new Underlines()
  readonly fields: Passage[]
  readonly #drawn: DrawnPassages
  readonly #open = new Map<string, Passage>()
  readonly #typed = new Set<Passage>()
  #judging: ReturnType<typeof setTimeout> | undefined
  #hero: Passage[] = []
  #writtenIn: Passage | null = null
  /** Where the caret was when something was written last. */
  #writtenAt: number | null = null
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
    this.#drawn = new DrawnPassages(writing, page, {
      drawn: (passage) => this.mark(passage),
      dropped: (passage) => {
        this.#open.delete(passage.id)
        this.#typed.delete(passage)
        this.underlines.hide(passage.id)
      },
    })
  }

  /** Marks what is on the page, and follows it. Gives the way to stop. */
  start(): () => void {
    const { editor } = this.writing
    const root = editor.getRootElement()
    if (!root) throw new Error('the body is not shown')
    const typed = (event: Event) => this.#typedInField(event.target)
    const written = (event: Event) => this.#writingApart(event.target)
    const moved = () => {
      const passage = this.#writtenIn
      if (passage && this.#isWritingApart()) this.mark(passage)
    }
    // What has the focus in the page keeps it there when the window loses it.
    const left = ({ target }: FocusEvent) => target === document.activeElement || this.leaveWord()
    this.page.addEventListener('input', typed)
    this.page.addEventListener('beforeinput', written)
    this.page.addEventListener('focusout', left)
    document.addEventListener('selectionchange', moved)
    // Somebody may have been writing before anything was marked.
    this.#write(this.passages().find((passage) => passage.caret() !== null) ?? null)
    this.markFields()
    return mergeRegister(
      editor.registerUpdateListener((update) => this.#updated(update)),
      this.#followFields(),
      this.#drawn.start(root),
      () => {
        this.page.removeEventListener('input', typed)
        this.page.removeEventListener('beforeinput', written)
        this.page.removeEventListener('focusout', left)
        document.removeEventListener('selectionchange', moved)
        this.#stopped = true
        clearTimeout(this.#judging)
        this.underlines.remove()
      },
    )
  }

  /** Judges anew, by other dictionaries or words. */
  judgeBy(judge: Judge): void {
    this.judge = judge
    // One that failed learns no more; this one may.
    this.#learning = false
    this.markFields()
    for (const passage of this.#drawn.all()) this.mark(passage)
  }

  /** Takes the word that is being written for written. */
  leaveWord(): void {
    if (this.#writtenIn) this.#typed.add(this.#writtenIn)
    this.#write(null)
    this.markTyped()
  }

  /** Judges at once what was typed. */
  readonly markTyped = (): void => {
    clearTimeout(this.#judging)
    this.#judging = undefined
    for (const passage of this.#typed) this.mark(passage)
    this.#typed.clear()
  }

  /** Every passage that can hold a wrong word, in the order of the page. */
  passages(): Passage[] {
    const { keys } = this.writing.binding.mirror
    const { writing, page } = this
    const body = keys.flatMap((key) => this.#drawn.of(key) ?? passagesOf(writing, page, key))
    return [...this.fields, ...this.#hero, ...body]
  }

  readonly markFields = (): void => {
    for (const { id } of this.#hero) this.underlines.hide(id)
    this.#hero = heroPassages(this.writing, this.page)
    for (const passage of [...this.fields, ...this.#hero]) this.mark(passage)
  }

  #updated(update: UpdateListenerPayload): void {
    const { dirtyElements, dirtyLeaves, tags } = update
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) {
      // The browser tells of the caret once more after a key, and when the window has the focus again.
      if (!this.#isWritingApart() && this.#writtenIn?.caret() !== this.#writtenAt) this.leaveWord()
      return
    }
    const changed = [...dirtyElements.keys()].flatMap((key) => this.#drawn.of(key) ?? [])
    if (dirtyElements.get('root')) this.#drawn.dropGone()
    const before = this.#writtenIn
    const written = tags.has(APPLIED) ? null : (changed.find((passage) => passage.caret() !== null) ?? null)
    if (!this.#isWritingApart()) this.#write(written)
    for (const passage of before ? [...changed, before] : changed) this.#typed.add(passage)
    if (!isTyping(update)) this.markTyped()
    else this.#judging ??= setTimeout(this.markTyped, MOMENT_MS)
  }

  #typedInField(target: EventTarget | null): void {
    const field = target instanceof HTMLElement ? PAGE_FIELDS.indexOf(target.dataset.field as never) : -1
    this.#write(this.fields[field] ?? this.#writtenIn)
  }

  /** The word that is being written in a cell or in a text of a figure is left alone as well. */
  #writingApart(target: EventTarget | null): void {
    if (!(target instanceof Element) || !target.closest(`textarea[${PLACE}], [data-cell]`)) return
    const passages = [...this.#hero, ...this.#drawn.all()]
    this.#write(passages.find((passage) => passage.caret() !== null) ?? null)
  }

  #write(passage: Passage | null): void {
    this.#writtenIn = passage
    this.#writtenAt = passage?.caret() ?? null
  }

  #isWritingApart(): boolean {
    return this.#writtenIn instanceof LinePassage && this.#writtenIn.caret() !== null
  }

  /** A field shows what came from elsewhere with the next frame. */
  #followFields(): () => void {
    const { session } = this.writing
    const texts = () => {
      const { article } = session
      const hero = article.hero ? heroLines(article.hero).map(({ text }) => text) : []
      return [...PAGE_FIELDS.map((field) => article[field]), ...hero].join('\n')
    }
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
    const caret = passage.id === this.#writtenIn?.id ? passage.caret() : null
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
    // What has gone out of sight meanwhile is marked when it comes again.
    const here = new Set([...this.fields, ...this.#hero, ...this.#drawn.all()].map(({ id }) => id))
    for (const passage of passages) if (here.has(passage.id)) this.mark(passage)
    this.#learning = false
    if (this.#open.size > 0) this.#learnSoon()
  }
}

function fieldOf(page: HTMLElement, field: string): HTMLElement {
  const element = page.querySelector<HTMLElement>(`[data-field="${field}"]`)
  if (!element) throw new Error(`the page has no ${field}`)
  return element
}
