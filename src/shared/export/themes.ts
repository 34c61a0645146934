/** The themes of exported pages that come with Stet: a style sheet of that name each in `resources/export`. */
export const THEMES = ['paper', 'gazette', 'bulletin'] as const
export type Theme = (typeof THEMES)[number]

/** What a page can look like: one of these, or as the newsroom's own style sheet has it. */
export const THEME_CHOICES = [...THEMES, 'own'] as const
export type ThemeChoice = (typeof THEME_CHOICES)[number]
