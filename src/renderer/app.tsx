import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react'
import { attempt } from './attempt'
import { call, on } from './bridge'
import { DropZone } from './imports/drop-zone'
import { ImportSummary } from './imports/import-summary'
import { useImports } from './imports/use-imports'
import { Newsroom } from './newsroom'
import type { SettingsStore } from './settings/settings-store'
import { showTheme, useSettings } from './settings/use-settings'
import { listenForShortcuts, runCommand } from './ui/commands'
import { isMac } from './ui/platform'
import { toast } from './ui/toast'
import { type Acquaintance, type FirstStep, Welcome } from './welcome/welcome'
import type { Workbench } from './workbench/workbench'

/** The window: the first run or the newsroom, and what stands over both. `notice` is said once, at the start. */
export function App({
  workbench,
  settings,
  notice,
}: {
  workbench: Workbench
  settings: SettingsStore
  notice: string | null
}) {
  const { welcomed, theme } = useSettings(settings)
  const opened = useSyncExternalStore(workbench.subscribe, () => workbench.opened)
  const imports = useImports()
  const openId = opened?.session.id

  useEffect(() => showTheme(theme), [theme])
  useEffect(() => listenForShortcuts(isMac), [])
  useEffect(() => on('menu.command', ({ command }) => runCommand(command)), [])
  useEffect(() => {
    if (openId !== undefined) settings.change({ lastStory: openId })
  }, [openId, settings])
  useEffect(() => {
    if (notice !== null) toast(notice)
  }, [notice])
  useLayoutEffect(() => {
    // Once the next frame is on the screen, and with it what this has just made.
    requestAnimationFrame(() => setTimeout(() => void call('app.shown', {})))
  }, [])

  const begin = async (step: FirstStep, known: Acquaintance) => {
    settings.change({ ...known, welcomed: true })
    await settings.flush()
    if (step === 'write') await attempt(workbench.create())
    else if (step === 'look') await attempt(workbench.createSample())
    else await imports.choose()
  }

  return (
    <>
      {welcomed ? (
        <>
          <Newsroom workbench={workbench} settings={settings} opened={opened} imports={imports} />
          <DropZone onFiles={(paths) => void imports.files(paths)} />
        </>
      ) : (
        <Welcome hasSample={workbench.hasSample} onBegin={(step, known) => void begin(step, known)} />
      )}
      <ImportSummary
        outcome={imports.outcome}
        onOpen={(id) => void attempt(workbench.open(id))}
        onClose={imports.read}
      />
    </>
  )
}
