import type { HandlersOf, House } from './house'

export function settingsHandlers({ settings }: House): HandlersOf<'settings'> {
  return {
    'settings.get': async () => settings.get(),
    'settings.set': (change) => settings.set(change),
  }
}
