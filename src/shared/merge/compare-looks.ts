import { sameValue } from '../article/same-value'
import type { Inline } from '../article/inline'
import type { LineStretch } from './comparison'
import { lengthOf, sliceLine } from './tokens'

/**
 * Two lines of the same words and atoms, cut where they begin or cease to look alike. Comment threads and claims are
 * no part of how words look.
 */
export function compareLooks(before: Inline[], after: Inline[]): LineStretch[] {
  const cuts: { start: number; alike: boolean }[] = []
  let place = 0
  for (const { length, was, is } of overlaps(before, after)) {
    const alike = looksLike(was, is)
    if (cuts.at(-1)?.alike !== alike) cuts.push({ start: place, alike })
    place += length
  }
  return cuts.map(({ start, alike }, index): LineStretch => {
    const end = cuts[index + 1]?.start ?? place
    const content = sliceLine(after, start, end)
    return alike ? { change: 'same', content } : { change: 'restyled', content, before: sliceLine(before, start, end) }
  })
}

/** The inlines of both lines that stand at the same places, and for how many places. */
function* overlaps(before: Inline[], after: Inline[]): Generator<{ length: number; was: Inline; is: Inline }> {
  let [index, used, laterIndex, laterUsed] = [0, 0, 0, 0]
  for (;;) {
    const [was, is] = [before[index], after[laterIndex]]
    if (!was || !is) return
    const [rest, laterRest] = [lengthOf(was) - used, lengthOf(is) - laterUsed]
    const length = Math.min(rest, laterRest)
    yield { length, was, is }
    index += length === rest ? 1 : 0
    used = length === rest ? 0 : used + length
    laterIndex += length === laterRest ? 1 : 0
    laterUsed = length === laterRest ? 0 : laterUsed + length
  }
}

function looksLike(was: Inline, is: Inline): boolean {
  if (was.type !== 'text' || is.type !== 'text') return true
  return was.link === is.link && sameValue(was.marks ?? [], is.marks ?? [])
}
