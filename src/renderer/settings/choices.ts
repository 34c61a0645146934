import type { Settings } from '../../shared/bridge/settings'
import { LANGUAGE_CHOICES } from '../../shared/messages/languages'
import { type MessageKey, t } from '../../shared/messages/translate'

/** A setting that is one of a few. Dialog and palette are made from the same table. */
export interface Choice {
  id: string
  name: MessageKey
  options: readonly { value: string; label(): string }[]
  valueIn(settings: Settings): string
  /** What to change when this value is chosen. */
  change(value: string): Partial<Settings>
}

const MARKED = ['on', 'off'] as const
const THEMES = ['system', 'light', 'dark'] as const

/** Every setting that is one of a few, in the order of the dialog. */
export const CHOICES: readonly Choice[] = [
  {
    id: 'theme',
    name: 'settings.theme',
    options: THEMES.map((value) => ({ value, label: () => t(`settings.theme.${value}`) })),
    valueIn: ({ theme }) => theme,
    change: (value) => ({ theme: oneOf(THEMES, value) }),
  },
  {
    id: 'language',
    name: 'settings.language',
    options: LANGUAGE_CHOICES.map((value) => ({ value, label: () => t(`menu.view.language-${value}`) })),
    valueIn: ({ interfaceLanguage = 'system' }) => interfaceLanguage,
    change: (value) => ({ interfaceLanguage: oneOf(LANGUAGE_CHOICES, value) }),
  },
  {
    id: 'spelling',
    name: 'spelling.setting',
    options: MARKED.map((value) => ({ value, label: () => t(`spelling.setting.${value}`) })),
    valueIn: ({ spelling = true }) => (spelling ? 'on' : 'off'),
    change: (value) => ({ spelling: oneOf(MARKED, value) === 'on' }),
  },
]

function oneOf<T extends string>(values: readonly T[], value: string): T {
  const found = values.find((each) => each === value)
  if (found === undefined) throw new Error(`no such choice: ${value}`)
  return found
}
