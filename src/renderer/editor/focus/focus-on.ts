import type { Settings } from '../../../shared/bridge/settings'
import { inlineText } from '../../../shared/article/text'
import { blockElement, textBlock, textOffset } from '../find/page-places'
import { rangesIn } from '../find/text-range'
import type { Writing } from '../surface/writing'
import './focus.css'
import { sentenceAt } from './sentence'

export type FocusOn = NonNullable<Settings['writing']>['focusOn']

const FOCUS = 'stet-focus'

/**
 * Lets the sentence or paragraph with the caret stand out from the rest of the body, which is dimmed. The words are
 * painted over, so no key draws anything anew. Gives the way to stop.
 */
export function focusOn(writing: Writing, unit: FocusOn): () => void {
  const { editor } = writing
  let frame = 0
  const drawSoon = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => draw(writing, unit))
  }
  const stop = editor.registerUpdateListener(drawSoon)
  drawSoon()
  return () => {
    stop()
    cancelAnimationFrame(frame)
    CSS.highlights.delete(FOCUS)
  }
}

function draw(writing: Writing, unit: FocusOn): void {
  const { caret } = writing.binding
  const block = caret && textBlock(writing, caret.focus.block)
  const element = block && blockElement(writing, block.id)
  if (!element) return void CSS.highlights.delete(FOCUS)
  const text = inlineText(block.content)
  const stretch =
    unit === 'paragraph' || block.type === 'code'
      ? { start: 0, end: text.length }
      : sentenceAt(text, textOffset(block, caret.focus.offset), writing.session.article.language)
  const ranges = rangesIn(element, stretch.end > stretch.start ? [stretch] : [])
  CSS.highlights.set(FOCUS, new Highlight(...ranges.map((ends) => new StaticRange(ends))))
}
