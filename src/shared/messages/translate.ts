import { IntlMessageFormat } from 'intl-messageformat'
import type { Problem } from '../bridge/errors'
import { en, type MessageKey } from './en/index'

export type { MessageKey }
export type MessageValues = Record<string, string | number>

/** The language of the interface (BCP 47), for dates, numbers and names that `Intl` makes. */
export const interfaceLanguage = 'en-GB'

const formats = new Map<MessageKey, IntlMessageFormat>()

/** The sentence for a key in the language of the interface, with its values put in (ICU MessageFormat). */
export function t(key: MessageKey, values: MessageValues = {}): string {
  const message: string = en[key]
  // Most are said as they are written, and a window says hundreds before it is there.
  if (!/[{}']/.test(message)) return message
  let format = formats.get(key)
  if (!format) {
    format = new IntlMessageFormat(message, interfaceLanguage, undefined, { ignoreTag: true })
    formats.set(key, format)
  }
  return String(format.format(values))
}

/** The sentence for an error that came over the bridge or out of the library. */
export function sentenceOf(problem: Problem): string {
  return problem.code in en ? t(problem.code as MessageKey, problem.params) : t('unexpected')
}
