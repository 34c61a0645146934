import { isDeepStrictEqual } from 'node:util'
import type { Command } from '../../shared/bridge/commands'
import { PLAIN_WRITING, type Settings } from '../../shared/bridge/settings'
import type { LanguageChoice } from '../../shared/messages/languages'
import type { SettingsStore } from './settings'

/** What the menu ticks: the language that was chosen, and each of the other commands that is on. */
export interface MenuTicks {
  language: LanguageChoice
  on: Partial<Record<Command, boolean>>
}

/** What is to be ticked by these settings. */
export function ticksOf(settings: Settings): MenuTicks {
  const { interfaceLanguage = 'system', smartTypography = true, spelling = true } = settings
  const { focus, focusOn, typewriter } = settings.writing ?? PLAIN_WRITING
  return {
    language: interfaceLanguage,
    on: {
      'edit.smart-typography': smartTypography,
      'view.spelling': spelling,
      'view.focus': focus,
      'view.focus-sentence': focus && focusOn === 'sentence',
      'view.focus-paragraph': focus && focusOn === 'paragraph',
      'view.typewriter': typewriter,
    },
  }
}

/** Calls `onOthers` when other things are on than before. A choice of language is followed where it is spoken. */
export function followTicks(settings: Pick<SettingsStore, 'get' | 'onChanged'>, onOthers: () => void): void {
  let { on } = ticksOf(settings.get())
  settings.onChanged((changed) => {
    const now = ticksOf(changed).on
    if (isDeepStrictEqual(now, on)) return
    on = now
    onOthers()
  })
}
