import { perLanguage } from '../../shared/messages/per-language'
import { interfaceLanguage } from '../../shared/messages/translate'

const TAGS =
  'am ar bg bn bs ca cs da de el en-AU en-CA en-GB en-IE en-IN en-US en-ZA es es-419 et fa fi fr ha he hi hr hu hy id ' +
  'it ja ka kk km ko ku ckb ky lt lv mk ms my nb ne nl pa pl ps pt-BR pt-PT ro ru si sk sl so sq sr sv sw ta te tg th ' +
  'tr uk ur uz vi yo zh-Hans zh-Hant'

const names = perLanguage(namesIn)

/** The languages offered for stories (BCP 47). A story may be in any other. */
export const STORY_LANGUAGES: readonly string[] = TAGS.split(' ')

/** Languages in the order of their names in the language of the interface. */
export function sortedByName(languages: readonly string[]): string[] {
  return languages.toSorted((a, b) => languageName(a).localeCompare(languageName(b), interfaceLanguage()))
}

/** Languages in the order of the names that their speakers give them. */
export function sortedByOwnName(languages: readonly string[]): string[] {
  return languages.toSorted((a, b) => ownLanguageName(a).localeCompare(ownLanguageName(b)))
}

/** A language's name in the language of the interface: English (UK). The tag itself when it has none. */
export function languageName(language: string): string {
  return nameOf(language, names())
}

/** A language's name as its own speakers write it: العربية. */
export function ownLanguageName(language: string): string {
  const name = nameOf(language, namesIn(language))
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

function namesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'language', languageDisplay: 'standard', style: 'short' })
}

function nameOf(language: string, inNames: Intl.DisplayNames): string {
  try {
    return inNames.of(language) ?? language
  } catch {
    return language
  }
}
