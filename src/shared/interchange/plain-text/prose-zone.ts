import type { Line } from './line'
import { isEdgeChrome } from './page-chrome'
import { isProse } from './shapes'

/** Where a story's own sentences begin and end, as places of lines: outside of them are its edges. */
export interface ProseZone {
  first: number
  last: number
}

export function proseZone(lines: Line[]): ProseZone {
  const prose = lines.filter(({ text }) => isProse(text) && !isEdgeChrome(text))
  return { first: prose[0]?.at ?? Infinity, last: prose.at(-1)?.at ?? -1 }
}
