import { lazy, Suspense, useEffect, useState } from 'react'
import type { FoundDesk } from '../shared/bridge/desk'
import { attempt } from './attempt'
import { call } from './bridge'
import { t } from '../shared/messages/translate'
import { DeskStatusMark } from './desk/desk-status'
import { learnDesks, onDesks, useDesks } from './session/desks'
import type { SettingsStore } from './settings/settings-store'
import { runCommand } from './ui/commands'
import { toast } from './ui/toast'
import { useCommands } from './ui/use-commands'
import { agreeAtFirst, useAgreement } from './use-agreement'
import type { Workbench } from './workbench/workbench'

const JoinDesk = lazy(async () => ({ default: (await import('./when-asked')).JoinDesk }))
const UnlockDialog = lazy(async () => ({ default: (await import('./when-asked')).UnlockDialog }))
const RemovalsDialog = lazy(async () => ({ default: (await import('./when-asked')).RemovalsDialog }))

/** Asks for the folder of a desk. Null where the person cancelled, or was told why it can't be one. */
export async function chooseDesk(): Promise<FoundDesk | null> {
  let found: FoundDesk | null = null
  await attempt(call('desk.choose', {}).then((chosen) => (found = chosen)))
  return found
}

export interface DesksProps {
  workbench: Workbench
  settings: SettingsStore
  /** What lies in the folder that was chosen last, while the person joins it. */
  found: FoundDesk | null
  onFound(found: FoundDesk | null): void
}

/** What the window does with desks as a whole: joining one, looking through all, and what each asks. */
export function Desks({ workbench, settings, found, onFound }: DesksProps) {
  useAgreement(settings)
  useEffect(() => onDesks(() => void attempt(workbench.lookAgain())), [workbench])
  useCommands({
    'library.join-desk': () => void chooseDesk().then((chosen) => chosen && onFound(chosen)),
    'library.look-at-desks': () => void attempt(look()),
  })
  if (!found) return null
  return (
    <Suspense>
      <JoinDesk
        found={found}
        person={settings.value.person}
        onPerson={(person) => {
          settings.change({ person })
          void settings.flush()
        }}
        onMade={(desk) => void attempt(agreeAtFirst(desk, settings))}
        onClose={() => {
          onFound(null)
          if (!workbench.opened) void attempt(workbench.openNewest())
        }}
      />
    </Suspense>
  )
}

/** The desks in the status bar, with what they ask. */
export function DeskMark() {
  const desks = useDesks()
  const [asking, setAsking] = useState<string | null>(null)
  const [unlocking, setUnlocking] = useState<string | null>(null)
  const asked = desks.find(({ id }) => id === asking)
  const locked = desks.find(({ id }) => id === unlocking)
  return (
    <>
      <DeskStatusMark onRemovals={setAsking} onUnlock={setUnlocking} onSettings={() => runCommand('app.settings')} />
      {asked && (
        <Suspense>
          <RemovalsDialog desk={asked} onClose={() => setAsking(null)} />
        </Suspense>
      )}
      {locked && (
        <Suspense>
          <UnlockDialog desk={locked} onClose={() => setUnlocking(null)} />
        </Suspense>
      )}
    </>
  )
}

async function look(): Promise<void> {
  const desks = await call('desk.sync', {})
  learnDesks(desks)
  if (desks.length === 0) toast(t('desks.page.none'))
  else if (desks.every(({ problem, paused }) => problem === null && !paused)) toast(t('desks.looked'))
}
