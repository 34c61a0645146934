import { LayoutTemplate, SlidersHorizontal } from 'lucide-react'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Command } from '../shared/bridge/commands'
import { LAST_COMMANDS } from '../shared/bridge/settings'
import type { Template } from '../shared/bridge/templates'
import { t } from '../shared/messages/translate'
import { attempt } from './attempt'
import { call } from './bridge'
import { useDesks } from './session/desks'
import type { Entry } from './palette/entry'
import { placeBefore } from './palette/place-before'
import { CHOICES } from './settings/choices'
import type { SettingsStore } from './settings/settings-store'
import { nameOfTemplate } from './templates/template-names'
import { runCommand } from './ui/commands'
import { useCommands } from './ui/use-commands'
import type * as WhenAsked from './when-asked'

type Parts = typeof WhenAsked
type Shown = 'palette' | 'keys' | 'settings'

/**
 * What a key brings over the window: the palette, the keyboard map and the settings. They are read when the window is
 * idle. Who opens the palette writes on at once: what is typed before it is read is kept for it, not put into the story.
 */
export function Summoned(props: {
  settings: SettingsStore
  onStory(id: string): void
  /** Begins a story from a template. */
  onTemplate(id: string): void
}) {
  const { settings, onStory, onTemplate } = props
  const [shown, setShown] = useState<Shown | null>(null)
  const [parts, setParts] = useState<Parts | null>(null)
  const [typed, setTyped] = useState('')
  const [goBack, setGoBack] = useState(() => () => {})
  const [library, setLibrary] = useState('')
  const [templates, setTemplates] = useState<Template[]>([])
  const agreedBy = useDesks().find(({ isDefault }) => isDefault)?.name ?? null
  const close = () => setShown(null)
  useEffect(() => {
    // Where it can't be read now, who asks for a part of it is told.
    const idle = requestIdleCallback(() => void import('./when-asked').then(setParts, () => {}))
    return () => cancelIdleCallback(idle)
  }, [])
  const summon = (what: Shown) => {
    if (shown === what) return
    const back = placeBefore()
    flushSync(() => (setTyped(''), setGoBack(() => back), setShown(what)))
    if (!parts) void attempt(import('./when-asked').then(setParts)).then((read) => read || (close(), back()))
  }
  useCommands({
    'app.palette': () => {
      // They are there when somebody asks for one; without them the palette is whole but for these.
      void call('templates.list', {}).then(setTemplates, () => setTemplates([]))
      summon('palette')
    },
    'help.keys': () => summon('keys'),
    'app.settings': () => {
      void call('app.info', {}).then((info) => setLibrary(info.library))
      summon('settings')
    },
  })
  const remember = (command: Command) => {
    const others = (settings.value.recentCommands ?? []).filter((other) => other !== command)
    settings.change({ recentCommands: [command, ...others].slice(0, LAST_COMMANDS) })
  }

  if (!parts) return shown === 'palette' && <TypedAhead onType={setTyped} />
  const { Palette, KeyboardMap, SettingsDialog, DeskPage } = parts
  const join = () => {
    close()
    runCommand('library.join-desk')
  }
  return (
    <>
      {shown === 'palette' && (
        <Palette
          recent={settings.value.recentCommands ?? []}
          settings={settingEntries(settings)}
          templates={templates.map((template) => templateEntry(template, onTemplate))}
          typed={typed}
          goBack={goBack}
          onCommand={remember}
          onStory={onStory}
          onClose={close}
        />
      )}
      {shown === 'keys' && <KeyboardMap onClose={close} />}
      {shown === 'settings' && (
        <SettingsDialog {...{ settings, library, agreedBy }} desks={<DeskPage onJoin={join} />} onClose={close} />
      )}
    </>
  )
}

/** Takes the keys while the palette is being read. */
function TypedAhead({ onType }: { onType(text: string): void }) {
  return (
    <input
      className="unseen"
      autoFocus
      aria-label={t('palette.field')}
      onChange={(event) => onType(event.target.value)}
    />
  )
}

function templateEntry(template: Template, onTemplate: (id: string) => void): Entry {
  return {
    id: `template-${template.id}`,
    icon: LayoutTemplate,
    name: t('template.from', { name: nameOfTemplate(template) }),
    detail: t('menu.file'),
    run: () => onTemplate(template.id),
  }
}

/** Each value that a setting could have and has not. */
function settingEntries(settings: SettingsStore): Entry[] {
  return CHOICES.flatMap((choice) =>
    choice.options
      .filter(({ value }) => value !== choice.valueIn(settings.value))
      .map(({ value, label }) => ({
        id: `setting-${choice.id}-${value}`,
        icon: SlidersHorizontal,
        name: t('palette.setting', { setting: t(choice.name), value: label() }),
        detail: '',
        run: () => {
          settings.change(choice.change(value, settings.value))
          void settings.flush()
        },
      })),
  )
}
