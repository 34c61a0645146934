import { PLAIN_WRITING, type Settings } from '../../shared/bridge/settings'
import { REFERENCE_STYLES } from '../../shared/export/reference-style'
import { LANGUAGE_CHOICES } from '../../shared/messages/languages'
import { type MessageKey, t } from '../../shared/messages/translate'

/** A setting that is one of a few. Dialog and palette are made from the same table. */
export interface Choice {
  id: string
  section: 'writing' | 'display'
  name: MessageKey
  options: readonly { value: string; label(): string }[]
  valueIn(settings: Settings): string
  /** What to change in the settings when this value is chosen. */
  change(value: string, settings: Settings): Partial<Settings>
}

const MARKED = ['on', 'off'] as const
const THEMES = ['system', 'light', 'dark'] as const
const UNITS = ['sentence', 'paragraph'] as const

/** Every setting that is one of a few, in the order of the dialog. */
export const CHOICES: readonly Choice[] = [
  {
    id: 'typography',
    section: 'writing',
    name: 'settings.typography',
    options: MARKED.map((value) => ({ value, label: () => t(`settings.typography.${value}`) })),
    valueIn: ({ smartTypography = true }) => (smartTypography ? 'on' : 'off'),
    change: (value) => ({ smartTypography: oneOf(MARKED, value) === 'on' }),
  },
  {
    id: 'spelling',
    section: 'writing',
    name: 'spelling.setting',
    options: MARKED.map((value) => ({ value, label: () => t(`spelling.setting.${value}`) })),
    valueIn: ({ spelling = true }) => (spelling ? 'on' : 'off'),
    change: (value) => ({ spelling: oneOf(MARKED, value) === 'on' }),
  },
  {
    id: 'references',
    section: 'writing',
    name: 'settings.references',
    options: REFERENCE_STYLES.map((value) => ({ value, label: () => t(`settings.references.${value}`) })),
    valueIn: ({ referenceStyle = 'numbers' }) => referenceStyle,
    change: (value) => ({ referenceStyle: oneOf(REFERENCE_STYLES, value) }),
  },
  {
    id: 'focus',
    section: 'writing',
    name: 'settings.focus',
    options: UNITS.map((value) => ({ value, label: () => t(`settings.focus.${value}`) })),
    valueIn: ({ writing = PLAIN_WRITING }) => writing.focusOn,
    change: (value, { writing = PLAIN_WRITING }) => ({ writing: { ...writing, focusOn: oneOf(UNITS, value) } }),
  },
  {
    id: 'theme',
    section: 'display',
    name: 'settings.theme',
    options: THEMES.map((value) => ({ value, label: () => t(`settings.theme.${value}`) })),
    valueIn: ({ theme }) => theme,
    change: (value) => ({ theme: oneOf(THEMES, value) }),
  },
  {
    id: 'language',
    section: 'display',
    name: 'settings.language',
    options: LANGUAGE_CHOICES.map((value) => ({
      value,
      label: () => t(value === 'system' ? 'settings.theme.system' : `menu.view.language-${value}`),
    })),
    valueIn: ({ interfaceLanguage = 'system' }) => interfaceLanguage,
    change: (value) => ({ interfaceLanguage: oneOf(LANGUAGE_CHOICES, value) }),
  },
]

function oneOf<T extends string>(values: readonly T[], value: string): T {
  const found = values.find((each) => each === value)
  if (found === undefined) throw new Error(`no such choice: ${value}`)
  return found
}
