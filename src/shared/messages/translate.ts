import { IntlMessageFormat } from 'intl-messageformat'
import type { Problem } from '../bridge/errors'
import { cli } from './en/cli'
import { en, type MessageKey } from './en/index'
import { isolate } from './isolate'
import { DIRECTIONS, type InterfaceLanguage, LOCALES } from './languages'

export type { MessageKey }
export type MessageValues = Record<string, string | number>

let language: InterfaceLanguage = 'en'
let catalogue: Record<MessageKey, string> = en
let wanted: InterfaceLanguage = language
const formats = new Map<MessageKey, IntlMessageFormat>()
const listeners = new Set<() => void>()

/** The language of the interface (BCP 47), for dates, numbers and names that `Intl` makes. It may become another. */
export function interfaceLanguage(): string {
  return LOCALES[language]
}

/** The way that the lines of the interface run. */
export function interfaceDirection(): 'ltr' | 'rtl' {
  return DIRECTIONS[language]
}

/**
 * From here on the interface speaks another language; of several that are asked for while one is being read, the last.
 * Who shows sentences hears of it by `onSpoken` and asks for them again. Rejects when the catalogue can't be read.
 */
export async function speak(next: InterfaceLanguage): Promise<void> {
  wanted = next
  const read = await CATALOGUES[next]()
  if (wanted !== next || language === next) return
  language = next
  catalogue = read
  formats.clear()
  for (const listener of listeners) listener()
}

/** Hears of every change of the language. Gives the way to stop listening. */
export function onSpoken(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** English is there from the start; another language is read when it is first spoken. The command line is English. */
const CATALOGUES: Record<InterfaceLanguage, () => Promise<Record<MessageKey, string>>> = {
  en: async () => en,
  ar: async () => ({ ...cli, ...(await import('./ar/index')).ar }),
}

/** The sentence for a key in the language of the interface, with its values put in (ICU MessageFormat). */
export function t(key: MessageKey, values: MessageValues = {}): string {
  const message = catalogue[key]
  // Most are said as they are written, and a window says hundreds before it is there.
  if (!/[{}']/.test(message)) return message
  let format = formats.get(key)
  if (!format) {
    format = new IntlMessageFormat(message, interfaceLanguage(), undefined, { ignoreTag: true })
    formats.set(key, format)
  }
  return String(format.format(isolated(values, message)))
}

// What a message only chooses by (`select`) is no text in it, and stays as it is.
function isolated(values: MessageValues, message: string): MessageValues {
  const texts = Object.entries(values).filter(([name]) => message.includes(`{${name}}`))
  const direction = interfaceDirection()
  return { ...values, ...Object.fromEntries(texts.map(([name, value]) => [name, isolate(value, direction)])) }
}

/** The sentence for an error that came over the bridge or out of the library. */
export function sentenceOf(problem: Problem): string {
  return problem.code in en ? t(problem.code as MessageKey, problem.params) : t('unexpected')
}
