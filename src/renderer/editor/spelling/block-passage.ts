import {
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  getDOMTextNode,
  HISTORY_PUSH_TAG,
  type NodeKey,
  type RangeSelection,
} from 'lexical'
import type { TextBlock } from '../../../shared/article/block'
import { blockWords } from '../../../shared/spelling/block-words'
import type { Word } from '../../../shared/spelling/find-words'
import { $setCaret } from '../lexical/caret'
import { $leafSize, $leavesOf } from '../lexical/leaves'
import type { Writing } from '../surface/writing'
import type { Passage } from './passage'

/** A block of the body, by its node. */
export class BlockPassage implements Passage {
  readonly id: string

  constructor(
    private readonly writing: Writing,
    private readonly key: NodeKey,
  ) {
    this.id = `block ${key}`
  }

  words(): readonly Word[] {
    const block = this.writing.binding.mirror.blockAt(this.key)
    return block ? blockWords(block) : []
  }

  rangesOf(words: readonly Word[]): Map<Word, Range> {
    const texts = words.length > 0 ? this.#texts() : []
    const ranges = new Map<Word, Range>()
    for (const word of words) {
      const first = texts.find(({ start, dom }) => word.start < start + dom.length)
      const last = texts.find(({ start, dom }) => word.end <= start + dom.length)
      if (!first || !last || word.start < first.start) continue
      const range = document.createRange()
      range.setStart(first.dom, word.start - first.start)
      range.setEnd(last.dom, word.end - last.start)
      ranges.set(word, range)
    }
    return ranges
  }

  caret(): number | null {
    const { binding, editor } = this.writing
    const { focus } = binding.caret ?? {}
    if (!focus || focus.block !== binding.mirror.blockAt(this.key)?.id) return null
    const root = editor.getRootElement()
    // A cell or a field of a figure has a caret of its own.
    if (document.activeElement !== root && root?.contains(document.activeElement)) return null
    return root?.contains(getSelection()?.focusNode ?? null) ? focus.offset : null
  }

  replace(word: Word, text: string): void {
    const { start, removed, added } = changeOf(word.text, text)
    const from = word.start + start
    this.writing.editor.update(
      () => {
        this.#$select(from, from + removed.length)
        const selection = $getSelection()
        if (!$isRangeSelection(selection)) throw new Error(`no words in ${this.id}`)
        if (removed !== '') $beginInNext(selection)
        if (added === '') selection.removeText()
        else selection.insertText(added)
        this.#$select(word.start + text.length, word.start + text.length)
      },
      { discrete: true, tag: HISTORY_PUSH_TAG },
    )
  }

  select({ start, end }: Word): void {
    const { id: block } = this.#block()
    this.writing.session.goTo({
      place: 'body',
      anchor: { block, offset: start },
      focus: { block, offset: end },
    })
  }

  #$select(start: number, end: number): void {
    const { id: block } = this.#block()
    $setCaret({ place: 'body', anchor: { block, offset: start }, focus: { block, offset: end } })
  }

  #block(): TextBlock {
    const block = this.writing.binding.mirror.blockAt(this.key)
    if (!block || !('content' in block)) throw new Error(`no text in ${this.id}`)
    return block
  }

  /** The texts of the document that show the block, and how far into it each begins. */
  #texts(): { start: number; dom: Text }[] {
    const { editor } = this.writing
    return editor.getEditorState().read(() => {
      const node = $getNodeByKey(this.key)
      if (!$isElementNode(node)) return []
      const texts: { start: number; dom: Text }[] = []
      let start = 0
      for (const leaf of $leavesOf(node)) {
        const dom = $isTextNode(leaf) ? getDOMTextNode(editor.getElementByKey(leaf.getKey())) : null
        if (dom) texts.push({ start, dom })
        start += $leafSize(leaf)
      }
      return texts
    })
  }
}

/** New letters look as those they replace do: between two texts a selection begins in the second. */
function $beginInNext({ anchor }: RangeSelection): void {
  const node = anchor.getNode()
  const next = node.getNextSibling()
  if ($isTextNode(node) && $isTextNode(next) && anchor.offset === node.getTextContentSize()) {
    anchor.set(next.getKey(), 0, 'text')
  }
}

/** What to change in a word, so that the letters which stay keep their marks. */
export function changeOf(before: string, after: string): { start: number; removed: string; added: string } {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return {
    start,
    removed: before.slice(start, before.length - end),
    added: after.slice(start, after.length - end),
  }
}
