import { useId, useState } from 'react'
import type { ThemeChoice } from '../../shared/export/themes'
import { t } from '../../shared/messages/translate'
import { call } from '../bridge'
import { sentenceFor } from '../sentence'
import { Button } from '../ui/button'
import styles from './settings-dialog.module.css'
import type { SettingsStore } from './settings-store'
import { useSettings } from './use-settings'

/** The style sheet that the newsroom's own pages have. It stays where it is and is read anew for each export. */
export function OwnTheme({ settings }: { settings: SettingsStore }) {
  const { ownTheme = '' } = useSettings(settings)
  const [refused, setRefused] = useState<string | null>(null)
  const label = useId()

  const keep = (path: string, exportTheme: ThemeChoice) => {
    settings.change({ ownTheme: path, exportTheme })
    // Main writes the pages, by what is stored.
    void settings.flush()
  }
  const choose = async () => {
    setRefused(null)
    try {
      const chosen = await call('exports.chooseTheme', {})
      if (chosen) keep(chosen.path, 'own')
    } catch (error) {
      setRefused(sentenceFor(error))
    }
  }
  return (
    <div role="group" aria-labelledby={label}>
      <p id={label} className={styles.legend}>
        {t('settings.theme-own')}
      </p>
      <p className={styles.place}>
        {ownTheme !== '' && <bdi className={styles.path}>{ownTheme}</bdi>}
        <Button variant="quiet" onClick={() => void choose()}>
          {t('settings.theme-own.choose')}
        </Button>
        {ownTheme !== '' && (
          <Button variant="quiet" onClick={() => keep('', 'paper')}>
            {t('inspector.remove')}
          </Button>
        )}
      </p>
      <p role="status" className={refused === null ? styles.help : styles.refused}>
        {refused ?? t('settings.theme-own.help')}
      </p>
    </div>
  )
}
