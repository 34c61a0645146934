import { ownLanguageName, sortedByOwnName, STORY_LANGUAGES } from '../ui/languages'

/** The offered language that is nearest to what the person's system speaks: the same, else one of the same tongue. */
export function nearestLanguage(wanted: readonly string[]): string {
  for (const language of wanted) {
    const tongue = language.split('-')[0]
    const near =
      STORY_LANGUAGES.find((offered) => offered === language) ??
      STORY_LANGUAGES.find((offered) => offered.split('-')[0] === tongue)
    if (near) return near
  }
  return 'en-GB'
}

/** The offered languages in the order of the names that their speakers give them. */
export function languageOptions(): { value: string; label: string }[] {
  return sortedByOwnName(STORY_LANGUAGES).map((value) => ({ value, label: ownLanguageName(value) }))
}
