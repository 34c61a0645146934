import { Correction } from '../../../article/article'
import { newId } from '../../../article/id'
import { Instant } from '../../../article/thread'
import { type Draft, leaveOut } from '../../draft'
import { listOf, textOf } from '../front-matter'
import type { YamlMap, YamlValue } from '../yaml-value'

type ReadWords = (value: YamlValue) => string

const KEYS = new Set(['kind', 'date', 'text'])

/**
 * Puts the corrections that front matter lists into a story. A list is not believed when one of them is none, so that a slip
 * of the keys takes no correction away. What has no place is listed as it stood.
 */
export function takeCorrections(list: YamlValue, readWords: ReadWords, draft: Draft): void {
  const read = listOf(list).map((said) => ({ said, correction: correctionOf(said, readWords) }))
  for (const { said, correction } of read) if (!correction) leaveOut(draft, textOf(said), 'front-matter')
  const corrections = read.flatMap(({ correction }) => correction ?? [])
  if (corrections.length < read.length) return
  draft.article.corrections = corrections
  for (const { said } of read) listOthers(said as YamlMap, draft)
}

function correctionOf(said: YamlValue, readWords: ReadWords): Correction | undefined {
  if (!(said instanceof Map)) return undefined
  const kind = Correction.shape.kind.safeParse(said.get('kind')).data
  const at = instantOf(said.get('date'))
  const text = readWords(said.get('text') ?? '')
  return kind && at && text !== '' ? { id: newId(), kind, at, text, by: '' } : undefined
}

/** An instant, or the beginning of a day. */
function instantOf(date: YamlValue | undefined): string | undefined {
  const isDay = typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date)
  return Instant.safeParse(isDay ? `${date}T00:00:00.000Z` : date).data
}

function listOthers(said: YamlMap, draft: Draft): void {
  for (const [key, value] of said) if (!KEYS.has(key)) leaveOut(draft, `${key}: ${textOf(value)}`, 'front-matter')
}
