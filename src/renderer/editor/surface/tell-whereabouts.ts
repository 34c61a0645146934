import { type Block, type Body, isTextBlock } from '../../../shared/article/block'
import { blockText, countWords, wordCount } from '../../../shared/article/text'
import type { BodyCaret } from '../lexical/caret'
import { ATOM, flatText } from '../lexical/flat-text'
import { blockElement } from '../find/page-places'
import { blocksNear } from '../find/visible-blocks'
import type { Writing } from './writing'

/**
 * Tells where the person is on the page: in the block with the caret while that can be seen, else in the first block
 * that can; and how many words are selected. Gives the way to stop.
 */
export function tellWhereabouts(writing: Writing, scroller: HTMLElement): () => void {
  const { editor, binding, session } = writing
  let frame = 0
  const tell = () => {
    frame = 0
    const { caret, mirror } = binding
    session.whereabouts.tell({
      block: blockInSight(writing, scroller) ?? null,
      selectedWords: caret ? selectedWords(mirror.body, caret) : 0,
    })
  }
  const tellSoon = () => {
    frame ||= requestAnimationFrame(tell)
  }
  session.whereabouts.selection = () => {
    const { caret, mirror } = binding
    return caret && { ...caret, words: selectedText(mirror.body, caret) }
  }
  const stop = editor.registerUpdateListener(tellSoon)
  scroller.addEventListener('scroll', tellSoon, { passive: true })
  tellSoon()
  return () => {
    stop()
    session.whereabouts.selection = () => null
    cancelAnimationFrame(frame)
    scroller.removeEventListener('scroll', tellSoon)
  }
}

/** How many words of a body are selected. Whole blocks are not counted anew. */
export function selectedWords(body: Body, caret: BodyCaret): number {
  return selectedParts(body, caret).reduce(
    (words, { block, text }) => words + (text === undefined ? wordCount({ body: [block] }) : countWords(text)),
    0,
  )
}

/** The words of a body that are selected, a line for each block. */
export function selectedText(body: Body, caret: BodyCaret): string {
  return selectedParts(body, caret)
    .map(({ block, text }) => text ?? blockText(block))
    .filter((text) => text.trim() !== '')
    .join('\n')
}

/** The blocks that are selected; of those that are cut by an end of the selection, the words inside it. */
function selectedParts(body: Body, { anchor, focus }: BodyCaret): { block: Block; text?: string }[] {
  if (anchor.block === focus.block && anchor.offset === focus.offset) return []
  const ends = [anchor, focus].map((point) => ({
    at: body.findIndex(({ id }) => id === point.block),
    offset: point.offset,
  }))
  const [first, last] = ends.sort((a, b) => a.at - b.at || a.offset - b.offset)
  if (!first || !last || first.at < 0) return []
  const selected = body.slice(first.at, last.at + 1)
  return selected.map((block, index) => {
    const isFirst = index === 0
    const isLast = index === selected.length - 1
    if (!isTextBlock(block) || (!isFirst && !isLast)) return { block }
    const text = flatText(block).slice(isFirst ? first.offset : 0, isLast ? last.offset : undefined)
    return { block, text: text.replaceAll(ATOM, '') }
  })
}

function blockInSight(writing: Writing, scroller: HTMLElement): string | undefined {
  const { editor, binding } = writing
  const root = editor.getRootElement()
  if (root === null) return undefined
  const box = scroller.getBoundingClientRect()
  const isSeen = (block: Element | null) => {
    const { top, bottom } = block?.getBoundingClientRect() ?? new DOMRect()
    return bottom > box.top + box.height / 8 && top < box.bottom
  }
  const { caret, mirror } = binding
  if (caret && isSeen(blockElement(writing, caret.focus.block))) return caret.focus.block
  const first = blocksNear(root, box).find(isSeen)
  return first && mirror.body[[...root.children].indexOf(first)]?.id
}
