import { type Bytes, Torn } from '../bytes'

/** A box of an ISO media file: what it holds lies between `from` and `to`. */
export interface Box {
  type: string
  start: number
  from: number
  to: number
}

/** The boxes in a stretch of a file, in order. Throws Torn where one leads out of it. */
export function boxesIn(bytes: Bytes, start: number, end: number): Box[] {
  const boxes: Box[] = []
  for (let at = start; at + 8 <= end;) {
    const size = bytes.u32(at)
    const type = bytes.letters(at + 4, 4)
    const from = at + (size === 1 ? 16 : 8)
    const to = size === 0 ? end : at + (size === 1 ? bytes.uint(at + 8, 8) : size)
    if (to < from || to > end) throw new Torn(`a box ${type} from ${at} to ${to} of ${end}`)
    boxes.push({ type, start: at, from, to })
    at = to
  }
  return boxes
}

/** The first box of a type; throws Torn where there is none. */
export function boxNamed(boxes: Box[], type: string): Box {
  const box = boxes.find((each) => each.type === type)
  if (box === undefined) throw new Torn(`no box ${type}`)
  return box
}
