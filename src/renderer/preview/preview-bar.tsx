import { FileText, Monitor, Moon, Smartphone, Sun, TabletSmartphone, X } from 'lucide-react'
import { MEDIA, type Settings } from '../../shared/bridge/settings'
import { THEME_CHOICES, type ThemeChoice } from '../../shared/export/themes'
import { t } from '../../shared/messages/translate'
import { ToggleChoice } from '../ui/toggle-choice'
import styles from './preview.module.css'

export interface PreviewBarProps {
  /** The theme of exported pages: what is previewed is what is exported. */
  theme: ThemeChoice
  hasOwnTheme: boolean
  onTheme(theme: ThemeChoice): void
  looking: NonNullable<Settings['preview']>
  onLooking(looking: NonNullable<Settings['preview']>): void
  onClose(): void
}

const ICONS = { phone: Smartphone, tablet: TabletSmartphone, desktop: Monitor, print: FileText }

/** The bar over the preview: how the page is looked at, and the way back. */
export function PreviewBar({ theme, hasOwnTheme, onTheme, looking, onLooking, onClose }: PreviewBarProps) {
  const themes = THEME_CHOICES.filter((choice) => choice !== 'own' || hasOwnTheme)
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{t('preview.title')}</h1>
      <div className={styles.choices}>
        <ToggleChoice
          name={t('preview.theme')}
          value={themes.find((choice) => choice === theme) ?? 'paper'}
          options={themes.map((value) => ({
            value,
            label: t(value === 'own' ? 'preview.theme.own' : `inspector.export.theme.${value}`),
          }))}
          onValue={onTheme}
        />
        <ToggleChoice
          name={t('preview.medium')}
          value={looking.medium}
          options={MEDIA.map((value) => ({ value, label: t(`preview.medium.${value}`), icon: ICONS[value] }))}
          onValue={(medium) => onLooking({ ...looking, medium })}
        />
        {looking.medium !== 'print' && (
          <ToggleChoice
            name={t('preview.colours')}
            value={looking.dark ? 'dark' : 'light'}
            options={[
              { value: 'light', label: t('preview.colours.light'), icon: Sun },
              { value: 'dark', label: t('preview.colours.dark'), icon: Moon },
            ]}
            onValue={(colours) => onLooking({ ...looking, dark: colours === 'dark' })}
          />
        )}
      </div>
      <button type="button" className={styles.close} title={`${t('preview.close')} (Esc)`} onClick={onClose}>
        <X size={16} aria-hidden />
        <span className="unseen">{t('preview.close')}</span>
      </button>
    </header>
  )
}
