import type { Correction } from '../article/article'
import { wordsFor } from '../export/words'

/** What stands before a correction, `Correction, 2 January 2026:`, says its kind in the words of the story's language. */
export function correctionKind(label: string, language: string): Correction['kind'] | undefined {
  const { correction, comma } = wordsFor(language)
  const kinds = Object.keys(correction) as Correction['kind'][]
  return kinds.find((kind) => label.startsWith(`${correction[kind]}${comma}`))
}
