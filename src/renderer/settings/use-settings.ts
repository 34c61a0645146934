import { useSyncExternalStore } from 'react'
import type { Settings } from '../../shared/bridge/settings'
import type { SettingsStore } from './settings-store'

/** The settings, followed as they change. */
export function useSettings(store: SettingsStore): Settings {
  return useSyncExternalStore(store.subscribe, () => store.value)
}

/** Shows the person's choice of light, dark or the system's on the page. */
export function showTheme(theme: Settings['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
