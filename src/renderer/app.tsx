import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { FoundDesk } from '../shared/bridge/desk'
import type { ReturnedFile } from '../shared/bridge/transfer'
import type { InterfaceLanguage } from '../shared/messages/languages'
import { Arrivals } from './arrivals'
import { attempt } from './attempt'
import { call, on } from './bridge'
import { chooseDesk, DeskMark, Desks } from './desks'
import { ImportSummary } from './imports/import-summary'
import { useImports } from './imports/use-imports'
import { useOpenedPackages } from './imports/use-opened-packages'
import type { StoryPages } from './library/story-pages'
import type { Newsroom } from './newsroom'
import type { WordsToday } from './session/words-today'
import type { SettingsStore } from './settings/settings-store'
import { useChosenLanguage } from './settings/use-chosen-language'
import { showTheme, useSettings } from './settings/use-settings'
import { readOtherFonts } from './ui/fonts'
import { listenForShortcuts, runCommand } from './ui/commands'
import { isMac } from './ui/platform'
import { toast } from './ui/toast'
import { type Acquaintance, type FirstStep, Welcome } from './welcome/welcome'
import type { Workbench } from './workbench/workbench'

/**
 * The window: the first run or the newsroom, and what stands over both. `notice` is said once, at the start. A first run
 * needs no `newsroom`: it is read while the person answers.
 */
export function App({
  newsroom,
  workbench,
  pages,
  settings,
  today,
  systemLanguage,
  notice,
  damaged,
}: {
  newsroom: typeof Newsroom | null
  workbench: Workbench
  pages: StoryPages
  settings: SettingsStore
  today: WordsToday
  systemLanguage: InterfaceLanguage
  notice: string | null
  damaged: string | null
}) {
  const { welcomed, theme } = useSettings(settings)
  const opened = useSyncExternalStore(workbench.subscribe, () => workbench.opened)
  const imports = useImports()
  const [Room, setRoom] = useState(() => newsroom)
  const [returned, setReturned] = useState<ReturnedFile | null>(null)
  const [found, setFound] = useState<FoundDesk | null>(null)
  const openId = opened?.session.id

  useChosenLanguage(settings, systemLanguage)
  useEffect(() => showTheme(theme), [theme])
  useEffect(() => listenForShortcuts(isMac), [])
  useEffect(() => on('menu.command', ({ command }) => runCommand(command)), [])
  useOpenedPackages(imports)
  useEffect(() => {
    if (openId !== undefined) settings.change({ lastStory: openId })
  }, [openId, settings])
  useEffect(() => {
    if (notice !== null) toast(notice)
  }, [notice])
  useLayoutEffect(() => {
    const shown = () => {
      void call('app.shown', {})
      void readOtherFonts()
      void import('./newsroom').then(({ Newsroom }) => setRoom(() => Newsroom))
    }
    // Once the next frame is on the screen, and with it what this has just made.
    requestAnimationFrame(() => setTimeout(shown))
  }, [])

  const begin = async (step: FirstStep, known: Acquaintance) => {
    // Who finds that there is no folder to join has the other steps before them still.
    const desk = step === 'join' ? await chooseDesk() : null
    if (step === 'join' && desk === null) return
    settings.change({ ...known, welcomed: true })
    await settings.flush()
    if (step === 'write') await attempt(workbench.create())
    else if (step === 'look') await attempt(workbench.createSample())
    else if (step === 'import') await imports.choose()
    else setFound(desk)
  }

  return (
    <>
      {welcomed && Room ? (
        <>
          <Room
            {...{ workbench, pages, settings, today, opened, imports, returned, damaged }}
            desks={<DeskMark />}
            onReturned={() => setReturned(null)}
          />
          <Arrivals imports={imports} />
          <Desks workbench={workbench} settings={settings} found={found} onFound={setFound} />
        </>
      ) : (
        <Welcome hasSample={workbench.hasSample} onBegin={(step, known) => void begin(step, known)} />
      )}
      <ImportSummary
        imports={imports}
        onOpen={(id) => void attempt(workbench.open(id))}
        onCompare={(file) => {
          setReturned(file)
          void attempt(workbench.open(file.story))
        }}
      />
    </>
  )
}
