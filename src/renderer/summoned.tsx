import { lazy, Suspense, useState } from 'react'
import type { Command } from '../shared/bridge/commands'
import { LAST_COMMANDS } from '../shared/bridge/settings'
import { t } from '../shared/messages/translate'
import { call } from './bridge'
import type { Entry } from './palette/entry'
import { CHOICES } from './settings/choices'
import type { SettingsStore } from './settings/settings-store'
import { useCommands } from './ui/use-commands'

const Palette = lazy(async () => ({ default: (await import('./when-asked')).Palette }))
const KeyboardMap = lazy(async () => ({ default: (await import('./when-asked')).KeyboardMap }))
const SettingsDialog = lazy(async () => ({ default: (await import('./when-asked')).SettingsDialog }))

/** What a key brings over the window: the palette, the keyboard map and the settings, each read when it is asked for. */
export function Summoned({ settings, onStory }: { settings: SettingsStore; onStory(id: string): void }) {
  const [shown, setShown] = useState<'palette' | 'keys' | 'settings' | null>(null)
  const [library, setLibrary] = useState('')
  const close = () => setShown(null)
  useCommands({
    'app.palette': () => setShown('palette'),
    'help.keys': () => setShown('keys'),
    'app.settings': () => {
      void call('app.info', {}).then((info) => setLibrary(info.library))
      setShown('settings')
    },
  })
  const remember = (command: Command) => {
    const others = (settings.value.recentCommands ?? []).filter((other) => other !== command)
    settings.change({ recentCommands: [command, ...others].slice(0, LAST_COMMANDS) })
  }

  return (
    <Suspense>
      {shown === 'palette' && (
        <Palette
          recent={settings.value.recentCommands ?? []}
          settings={settingEntries(settings)}
          onCommand={remember}
          onStory={onStory}
          onClose={close}
        />
      )}
      {shown === 'keys' && <KeyboardMap onClose={close} />}
      {shown === 'settings' && <SettingsDialog settings={settings} library={library} onClose={close} />}
    </Suspense>
  )
}

/** Each value that a setting could have and has not. */
function settingEntries(settings: SettingsStore): Entry[] {
  return CHOICES.flatMap((choice) =>
    choice.options
      .filter(({ value }) => value !== choice.valueIn(settings.value))
      .map(({ value, label }) => ({
        id: `setting-${choice.id}-${value}`,
        name: t('palette.setting', { setting: t(choice.name), value: label() }),
        detail: '',
        run: () => {
          settings.change(choice.change(value))
          void settings.flush()
        },
      })),
  )
}
