import {
  CUT_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  mergeRegister,
  PASTE_TAG,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type UpdateListenerPayload,
} from 'lexical'
import type { Article } from '../../../shared/article/article'
import type { Body } from '../../../shared/article/block'
import { withoutLooseClaims } from '../../../shared/article/claims'
import type { Caret } from '../../session/caret'
import type { StorySession } from '../../session/story-session'
import { $applyBody } from './apply-body'
import { BodyMirror } from './body-mirror'
import { $readCaret, $setCaret, type BodyCaret } from './caret'
import { changedBlock, groupOf } from './edit-group'
import { patchBody } from './patch-body'
import { showSelection } from './show-selection'

/** Who has the body that an editor shows: the open story, or something in it that is written as a body of its own. */
export type BodyHolder = Pick<StorySession, 'article' | 'edit' | 'sealUndo' | 'subscribe' | 'onCaret'>

/** Marks updates that show a body which the story already has. */
export const APPLIED = 'stet-applied'

/**
 * Keeps the editor and the open story the same: what is done in the editor is an edit of the story, and what happens to
 * the story elsewhere is shown in the editor.
 */
export class BodyBinding {
  readonly mirror = new BodyMirror()
  #caret: BodyCaret | null = null
  #along: ((article: Article) => Article) | undefined

  constructor(
    private readonly editor: LexicalEditor,
    private readonly session: BodyHolder,
  ) {}

  /** Shows the story and follows both sides. Gives the way to stop. */
  start(): () => void {
    const stop = mergeRegister(
      this.editor.registerUpdateListener((update) => this.#updated(update)),
      this.session.subscribe(() => this.#follow()),
      this.session.onCaret((caret) => this.#goTo(caret)),
    )
    this.#follow()
    return stop
  }

  /** Where the person last was in the body. */
  get caret(): BodyCaret | null {
    return this.#caret
  }

  /** Lets the next edit of the body change the rest of the story too, as one step of undo. */
  along(change: (article: Article) => Article): void {
    this.#along = change
  }

  #updated(update: UpdateListenerPayload): void {
    const before = this.mirror.body
    const caret = update.editorState.read(() => {
      this.mirror.$read(update)
      return $readCaret()
    })
    const after = this.mirror.body
    if (after !== before && !update.tags.has(APPLIED))
      this.#publish(before, this.#withoutLoose(before, update), caret, this.#groupOf(update, before))
    else if (caret && !sameCaret(caret, this.#caret)) this.session.sealUndo()
    this.#caret = caret ?? this.#caret
    // What arrived while an input method composed is shown when it has ended.
    if (this.session.article.body !== this.mirror.body) queueMicrotask(() => this.#follow())
  }

  /** What has been cut may be pasted elsewhere: until then the words of its citations wait for them. */
  #withoutLoose(before: Body, { tags }: UpdateListenerPayload): Body {
    const { body } = this.mirror
    return tags.has(CUT_TAG) ? body : withoutLooseClaims(before, body)
  }

  #publish(before: Body, after: Body, caret: BodyCaret | null, group: string | undefined): void {
    const along = this.#along
    this.#along = undefined
    const change = (article: Article) => {
      const body = article.body === before ? after : patchBody(article.body, before, after)
      return { ...(along ? along(article) : article), body }
    }
    const typing = group !== undefined
    this.session.edit(change, { group, caretBefore: this.#caret, caretAfter: caret, typing })
  }

  #groupOf({ tags }: UpdateListenerPayload, before: Body): string | undefined {
    if (tags.has(PASTE_TAG) || tags.has(CUT_TAG) || tags.has(HISTORY_PUSH_TAG) || this.#along) return undefined
    if (this.editor.isComposing()) return `typing ${changedBlock(before, this.mirror.body)?.id}`
    return groupOf(before, this.mirror.body)
  }

  #follow(): void {
    const { body } = this.session.article
    if (body === this.mirror.body || this.editor.isComposing()) return
    // The page stays where it is until something goes to a place. Whoever writes in a field elsewhere keeps the caret.
    const tag = [APPLIED, SKIP_SCROLL_INTO_VIEW_TAG, ...(this.#isElsewhere() ? [SKIP_DOM_SELECTION_TAG] : [])]
    this.editor.update(() => $applyBody(this.mirror, body), { discrete: true, tag })
  }

  #isElsewhere(): boolean {
    const root = this.editor.getRootElement()
    if (root === null) return false
    const { activeElement, body } = root.ownerDocument
    return activeElement !== body && !root.contains(activeElement)
  }

  #goTo(caret: Caret): void {
    if (caret.place !== 'body') return
    this.editor.update(() => $setCaret(caret), { discrete: true, tag: APPLIED })
    showSelection(this.editor)
  }
}

function sameCaret(a: BodyCaret, b: BodyCaret | null): boolean {
  return (
    b !== null &&
    a.anchor.block === b.anchor.block &&
    a.anchor.offset === b.anchor.offset &&
    a.focus.block === b.focus.block &&
    a.focus.offset === b.focus.offset
  )
}
