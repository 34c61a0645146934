import { Settings, defaultSettings } from '../../shared/bridge/settings'
import { StetError } from '../../shared/bridge/errors'
import { openJsonFile } from '../files/json-file'

/** What the app remembers about the person and the window. */
export interface SettingsStore {
  get(): Settings
  /**
   * Changes some settings and stores them all. Throws settings.unwritable when they could not be stored; they hold
   * until Stet quits even then.
   */
  set(change: Partial<Settings>): Promise<Settings>
  /** Hears of every change. Gives the way to stop listening. */
  onChanged(listener: (settings: Settings) => void): () => void
}

/** Reads settings.json, or takes the defaults where it is missing or damaged. */
export function openSettings(file: string): SettingsStore {
  const stored = openJsonFile(file, Settings, defaultSettings)
  const listeners = new Set<(settings: Settings) => void>()
  return {
    get: () => stored.value,
    async set(change) {
      stored.value = { ...stored.value, ...change }
      for (const listener of listeners) listener(stored.value)
      try {
        await stored.write()
      } catch (error) {
        throw new StetError('settings.unwritable', {}, { cause: error })
      }
      return stored.value
    },
    onChanged(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
