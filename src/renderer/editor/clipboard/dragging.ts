import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  mergeRegister,
} from 'lexical'
import type { Body } from '../../../shared/article/block'
import type { BodyPoint } from '../../session/caret'
import { $bodyPoint, $setCaret } from '../lexical/caret'
import { $removeSelected } from '../typing/remove-selected'
import type { Surface } from '../surface/surface'
import { $copyTo, $pasteFrom } from './transfer'

interface Stretch {
  from: BodyPoint
  to: BodyPoint
}

/** Words that are dragged inside the story move; what comes from outside is pasted where it falls. */
export function registerDragging(surface: Surface): () => void {
  const { editor, binding } = surface
  let dragged: Stretch | null = null
  return mergeRegister(
    editor.registerCommand(
      DRAGSTART_COMMAND,
      (event) => {
        dragged = $copyTo(event.dataTransfer, surface) ? $selectedStretch() : null
        window.addEventListener('dragend', () => (dragged = null), { once: true })
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      DROP_COMMAND,
      (event) => {
        if (event.dataTransfer === null || event.dataTransfer.files.length > 0) return false
        event.preventDefault()
        const target = $pointUnder(event)
        if (target === null || (dragged && isInside(target, dragged, binding.mirror.body))) return true
        const place = dragged ? $takeOut(dragged, target) : target
        $setCaret({ place: 'body', anchor: place, focus: place })
        $pasteFrom(event.dataTransfer, surface, { clipboard: false })
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}

/** Removes a stretch, and says where a point outside it then is. */
function $takeOut({ from, to }: Stretch, point: BodyPoint): BodyPoint {
  $setCaret({ place: 'body', anchor: from, focus: to })
  $removeSelected()
  const follows = point.block === to.block && point.offset >= to.offset
  return follows ? { block: from.block, offset: from.offset + point.offset - to.offset } : point
}

function $selectedStretch(): Stretch | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const [anchor, focus] = [$bodyPoint(selection.anchor), $bodyPoint(selection.focus)]
  return selection.isBackward() ? { from: focus, to: anchor } : { from: anchor, to: focus }
}

function $pointUnder({ clientX, clientY }: DragEvent): BodyPoint | null {
  const place = document.caretPositionFromPoint(clientX, clientY)
  const selection = $getSelection()
  if (!place || !$isRangeSelection(selection)) return null
  const range = document.createRange()
  range.setStart(place.offsetNode, place.offset)
  const there = selection.clone()
  there.applyDOMRange(range)
  return $bodyPoint(there.anchor)
}

function isInside(point: BodyPoint, { from, to }: Stretch, body: Body): boolean {
  const place = ({ block, offset }: BodyPoint) => [body.findIndex(({ id }) => id === block), offset] as const
  const before = (a: BodyPoint, b: BodyPoint) => {
    const [[blockA, offsetA], [blockB, offsetB]] = [place(a), place(b)]
    return blockA < blockB || (blockA === blockB && offsetA <= offsetB)
  }
  return before(from, point) && before(point, to)
}
