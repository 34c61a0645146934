import type { Correction } from '../../../article/article'
import { newId } from '../../../article/id'
import { Instant } from '../../../article/thread'
import { correctionKind } from '../../correction-kind'
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
  const kind = label && correctionKind(shownWords(textIn(label, (inner) => inner === time)), language)
  const text = shownWords(textIn(line, (inner) => inner === label))
  if (line.tagName !== 'p' || at === undefined || kind === undefined || text === '') return undefined
  return { id: newId(), kind, at, text, by: '' }
}
