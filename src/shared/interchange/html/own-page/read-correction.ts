import type { Correction } from '../../../article/article'
import { newId } from '../../../article/id'
import { Instant } from '../../../article/thread'
import { wordsFor } from '../../../export/words'
import { attributeOf, childOf, type Element, textIn } from '../tree'
import { shownWords } from './shown-words'

/**
 * What readers are told of a mistake or a change: its kind, its day, and its words. Nobody is named as having said it.
 * Undefined where one of them is not there.
 */
export function readCorrection(line: Element, language: string): Correction | undefined {
  const label = childOf(line, 'strong')
  const time = label && childOf(label, 'time')
  const at = Instant.safeParse(time && attributeOf(time, 'datetime')).data
  const kind = label && time && kindOf(label, time, language)
  const text = shownWords(textIn(line, (inner) => inner === label))
  if (line.tagName !== 'p' || at === undefined || kind === undefined || text === '') return undefined
  return { id: newId(), kind, at, text, by: '' }
}

function kindOf(label: Element, time: Element, language: string): Correction['kind'] | undefined {
  const { correction, comma } = wordsFor(language)
  const words = shownWords(textIn(label, (inner) => inner === time))
  const kinds = Object.keys(correction) as Correction['kind'][]
  return kinds.find((kind) => words.startsWith(`${correction[kind]}${comma}`))
}
