import type { Finding } from './finding'
import { solidWords } from './read-line'

/** The first line of a story that doesn't come after those before it. Where a reference stands in it, what is around that counts. */
export function missingWords(lines: string[], text: string): Finding[] {
  let at = 0
  for (const line of lines)
    for (const piece of line.split(/⟦[^⟧]*⟧/)) {
      const solid = solidWords(piece)
      const found = text.indexOf(solid, at)
      if (found === -1) return [{ what: 'text', wanted: piece.trim(), found: '' }]
      at = found + solid.length
    }
  return []
}
