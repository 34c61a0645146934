import { ownEntry } from '../own-entry'

export type Script = 'latin' | 'arabic' | 'cyrillic'

/** The dictionaries that come with Stet, by the name of their folder or package, and the script of their words. */
export const DICTIONARIES = {
  ar: 'arabic',
  da: 'latin',
  en: 'latin',
  'en-au': 'latin',
  'en-ca': 'latin',
  'en-gb': 'latin',
  es: 'latin',
  fa: 'arabic',
  fr: 'latin',
  nl: 'latin',
  pl: 'latin',
  pt: 'latin',
  'pt-pt': 'latin',
  ro: 'latin',
  ru: 'cyrillic',
  sv: 'latin',
} as const satisfies Record<string, Script>

export type DictionaryName = keyof typeof DICTIONARIES

/** English as it is spelled where it is not spelled as in Britain. */
const ENGLISH: Record<string, DictionaryName> = { '': 'en', us: 'en', ph: 'en', ca: 'en-ca', au: 'en-au', nz: 'en-au' }

/** How languages that have a dictionary are written, where their tag names a script. */
const SCRIPTS: Record<Script, string> = { latin: 'latn', arabic: 'arab', cyrillic: 'cyrl' }

/** The dictionary for a language (BCP 47); undefined where there is none. `en` is American, `pt` Brazilian. */
export function dictionaryFor(language: string): DictionaryName | undefined {
  const [primary = '', ...rest] = language.toLowerCase().split('-')
  const script = rest.find((part) => part.length === 4)
  const region = rest.find((part) => part.length === 2) ?? ''
  const name = nameFor(primary, region)
  if (!isDictionary(name)) return undefined
  return script === undefined || script === SCRIPTS[DICTIONARIES[name]] ? name : undefined
}

function nameFor(primary: string, region: string): string {
  if (primary === 'en') return ownEntry(ENGLISH, region) ?? 'en-gb'
  if (primary === 'pt') return region === '' || region === 'br' ? 'pt' : 'pt-pt'
  return primary
}

function isDictionary(name: string): name is DictionaryName {
  return Object.hasOwn(DICTIONARIES, name)
}

/**
 * Which dictionaries a story is checked with: that of its language and, for words in another script, that of the
 * person's own language, or English and Arabic. Empty where the story's language has none.
 */
export function dictionariesFor(language: string, own: string): DictionaryName[] {
  const first = dictionaryFor(language)
  if (first === undefined) return []
  const chosen = [first]
  for (const name of [dictionaryFor(own), 'en-gb' as const, 'ar' as const]) {
    if (name && chosen.every((other) => DICTIONARIES[other] !== DICTIONARIES[name])) chosen.push(name)
  }
  return chosen
}
