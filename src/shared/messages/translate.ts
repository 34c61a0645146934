import { IntlMessageFormat } from 'intl-messageformat'
import type { Problem } from '../bridge/errors'
import { en, type MessageKey } from './en/index'

export type { MessageKey }
export type MessageValues = Record<string, string | number>

const formats = new Map<MessageKey, IntlMessageFormat>()

/** The sentence for a key in the language of the interface, with its values put in (ICU MessageFormat). */
export function t(key: MessageKey, values: MessageValues = {}): string {
  let format = formats.get(key)
  if (!format) {
    format = new IntlMessageFormat(en[key], 'en-GB', undefined, { ignoreTag: true })
    formats.set(key, format)
  }
  return String(format.format(values))
}

/** The sentence for an error that came over the bridge or out of the library. */
export function sentenceOf(problem: Problem): string {
  return problem.code in en ? t(problem.code as MessageKey, problem.params) : t('unexpected')
}
