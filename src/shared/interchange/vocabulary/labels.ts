import { StetError } from '../../bridge/errors'

/**
 * Texts by language, from any of the ways in which JSON writes them: a text, texts by language, `@value` with `@language`,
 * or lists of these. A text whose language is not said stands under the empty one. `all` keeps every text of a language,
 * a line each. `at` says where in the file this is. Throws vocabulary.no-name for what is no text.
 */
export function textsByLanguage(
  value: unknown,
  at: number | string,
  keep: 'first' | 'all' = 'first',
): Record<string, string> {
  const found: Record<string, string> = {}
  const add = (language: string, text: string) => {
    const tidy = text.normalize('NFC').replace(/\s+/g, ' ').trim()
    if (tidy === '') return
    if (tidy.length > 200) throw new StetError('vocabulary.too-long', { value: `${tidy.slice(0, 60)}…` })
    if (found[language] === undefined) found[language] = tidy
    else if (keep === 'all') found[language] += `\n${tidy}`
  }
  const read = (part: unknown, language: string): void => {
    if (part === undefined || part === null) return
    if (typeof part === 'string') add(language, part)
    else if (Array.isArray(part)) for (const each of part) read(each, language)
    else if (typeof part !== 'object')
      throw new StetError('vocabulary.no-name', { at, value: JSON.stringify(part).slice(0, 60) })
    else if ('@value' in part) read(part['@value'], '@language' in part ? String(part['@language']) : language)
    else for (const [key, each] of Object.entries(part)) read(each, key)
  }
  read(value, '')
  return found
}

/** A text, or the `@value` or `@id` of one; empty for anything else. */
export function labelText(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value !== 'object' || value === null) return ''
  const { '@value': text, '@id': id, uri, qcode } = value as Record<string, unknown>
  return [text, id, uri, qcode].find((each): each is string => typeof each === 'string')?.trim() ?? ''
}

/** The same for one text or a list of them. */
export function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(labelText).filter((text) => text !== '')
}
