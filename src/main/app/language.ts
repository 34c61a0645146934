import { app } from 'electron'
import type { Settings } from '../../shared/bridge/settings'
import {
  chosenLanguage,
  type InterfaceLanguage,
  LOCALES,
  nearestInterfaceLanguage,
} from '../../shared/messages/languages'
import { speak } from '../../shared/messages/translate'
import type { SettingsStore } from './settings'

/** What the system speaks, as far as Stet speaks it too. */
export function systemLanguage(): InterfaceLanguage {
  return nearestInterfaceLanguage(app.getPreferredSystemLanguages())
}

/**
 * Has the browser's own parts, such as fields for dates, speak what the person chose. They do from the next start on,
 * since it asks once, before it is ready.
 */
export function tellBrowser({ interfaceLanguage: choice = 'system' }: Settings): void {
  if (choice !== 'system') app.commandLine.appendSwitch('lang', new Intl.Locale(LOCALES[choice]).baseName)
}

/**
 * Speaks what the person chose, now and whenever it is another. `onChosen` is called each time when it is spoken, or
 * when it can't be, with `onFault` before.
 */
export function followLanguage(
  settings: Pick<SettingsStore, 'get' | 'onChanged'>,
  { onChosen, onFault }: { onChosen(): void; onFault(error: unknown): void },
): void {
  let choice = settings.get().interfaceLanguage
  const follow = () => void speak(chosenLanguage(choice, systemLanguage())).catch(onFault).then(onChosen)
  settings.onChanged(({ interfaceLanguage }) => {
    if (interfaceLanguage === choice) return
    choice = interfaceLanguage
    follow()
  })
  follow()
}
