import { THEME_CHOICES, type ThemeChoice } from '../../../shared/export/themes'
import { t } from '../../../shared/messages/translate'
import { SelectField } from '../../ui/field'

export interface ThemeFieldProps {
  theme: ThemeChoice
  /** Whether the newsroom has a style sheet of its own, chosen in the settings. */
  hasOwnTheme: boolean
  onTheme(theme: ThemeChoice): void
}

/** What an exported page looks like. It stays so for the next story. */
export function ThemeField({ theme, hasOwnTheme, onTheme }: ThemeFieldProps) {
  const choices = THEME_CHOICES.filter((choice) => choice !== 'own' || hasOwnTheme)
  const chosen = choices.find((choice) => choice === theme) ?? 'paper'
  return (
    <SelectField
      label={t('inspector.export.theme')}
      help={t(`inspector.export.theme-help.${chosen}`)}
      value={chosen}
      options={choices.map((value) => ({ value, label: t(`inspector.export.theme.${value}`) }))}
      onValue={onTheme}
    />
  )
}
