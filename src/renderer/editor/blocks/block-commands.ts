import { type Body, isTextBlock } from '../../../shared/article/block'
import type { BodyPoint } from '../../session/caret'
import type { BodyCaret } from '../lexical/caret'
import { flatText } from '../lexical/flat-text'
import { showSelection } from '../lexical/show-selection'
import { takeSelection } from '../lexical/take-selection'
import type { Surface } from '../surface/surface'
import { copyBlocks } from './copy-blocks'
import { moveBlocks } from './move-blocks'
import { stretchAt, type Stretch } from './stretch'

/** Moves the blocks with the caret or selection one step. Steps that follow one another are undone together. */
export function moveSelected(writing: Surface, direction: 'up' | 'down'): void {
  atSelected(writing, (body, stretch, caret) => ({
    body: moveBlocks(body, stretch, direction),
    caret,
    group: `moving ${body[stretch.start]?.id}`,
  }))
}

/** Writes the blocks with the caret or selection a second time, and goes to the copy. */
export function copySelected(writing: Surface): void {
  atSelected(writing, (body, stretch, caret) => {
    const copied = copyBlocks(body, stretch)
    const by = stretch.end - stretch.start
    const inCopy = ({ block, offset }: BodyPoint) => {
      const place = body.findIndex(({ id }) => id === block)
      // A selection may end at the beginning of a block that is not copied.
      return place < stretch.end
        ? { block: copied[place + by]?.id as string, offset }
        : endOf(copied, stretch.end + by - 1)
    }
    return { body: copied, caret: { place: 'body', anchor: inCopy(caret.anchor), focus: inCopy(caret.focus) } }
  })
}

/** Takes the blocks with the caret or selection away, and goes to what follows them, or to what is before. */
export function removeSelected(writing: Surface): void {
  atSelected(writing, (body, { start, end }) => {
    const next = body[end]
    const point = next ? { block: next.id, offset: 0 } : endOf(body, start - 1)
    return { body: body.toSpliced(start, end - start), caret: { place: 'body', anchor: point, focus: point } }
  })
}

function atSelected(
  { editor, session, binding }: Surface,
  change: (body: Body, stretch: Stretch, caret: BodyCaret) => { body: Body; caret: BodyCaret; group?: string },
): void {
  takeSelection(editor)
  const { caret } = binding
  const before = session.article.body
  const stretch = caret && stretchAt(before, caret)
  if (!caret || !stretch) return
  const { body, caret: caretAfter, group } = change(before, stretch, caret)
  if (body === before) return
  session.edit((article) => ({ ...article, body }), { group, caretBefore: caret, caretAfter })
  if (caretAfter === caret) showSelection(editor)
  else session.goTo(caretAfter)
}

function endOf(body: Body, place: number): BodyPoint {
  const block = body[place]
  if (!block) return { block: '', offset: 0 }
  return { block: block.id, offset: isTextBlock(block) ? flatText(block).length : 0 }
}
