/** The languages that the interface speaks. */
export const INTERFACE_LANGUAGES = ['en', 'ar'] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** The language that a person chose, or the system's. */
export const LANGUAGE_CHOICES = ['system', ...INTERFACE_LANGUAGES] as const
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number]

/**
 * What `Intl` is asked for (BCP 47). Arabic newsrooms write 0 to 9 beside Arabic letters, and so do the addresses, times
 * and numbers of citations that stand among its words.
 */
export const LOCALES = { en: 'en-GB', ar: 'ar-u-nu-latn' } as const satisfies Record<InterfaceLanguage, string>

/** The way that lines run. */
export const DIRECTIONS = { en: 'ltr', ar: 'rtl' } as const satisfies Record<InterfaceLanguage, 'ltr' | 'rtl'>

/** The first language (BCP 47) of several that the interface speaks too, else English. */
export function nearestInterfaceLanguage(wanted: readonly string[]): InterfaceLanguage {
  const tongues = wanted.map((language) => language.toLowerCase().split(/[-_]/)[0])
  const near = tongues.find((tongue) => INTERFACE_LANGUAGES.some((language) => language === tongue))
  return (near as InterfaceLanguage | undefined) ?? 'en'
}

/** What is spoken when a person chose so, or nothing yet, and the system speaks `system`. */
export function chosenLanguage(choice: LanguageChoice | undefined, system: InterfaceLanguage): InterfaceLanguage {
  return choice === undefined || choice === 'system' ? system : choice
}
