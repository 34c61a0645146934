import { useEffect } from 'react'
import { chosenLanguage, type InterfaceLanguage, type LanguageChoice } from '../../shared/messages/languages'
import { speak } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { useCommands } from '../ui/use-commands'
import type { SettingsStore } from './settings-store'
import { useSettings } from './use-settings'

/** Speaks the language that the person chose, and chooses another when a command asks for it. */
export function useChosenLanguage(settings: SettingsStore, system: InterfaceLanguage): void {
  const { interfaceLanguage } = useSettings(settings)
  const language = chosenLanguage(interfaceLanguage, system)
  useEffect(() => void attempt(speak(language)), [language])

  const choose = (choice: LanguageChoice) => {
    settings.change({ interfaceLanguage: choice })
    // The menu is main's, and hears of it when it is stored.
    void settings.flush()
  }
  useCommands({
    'view.language-system': () => choose('system'),
    'view.language-en': () => choose('en'),
    'view.language-ar': () => choose('ar'),
  })
}
