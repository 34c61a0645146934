import { lazy, Suspense, useCallback, useState } from 'react'
import { call } from './bridge'
import { knownDesks, learnDesks } from './session/desks'
import { shareEach } from './share-stories'
import { Closing } from './workbench/closing'
import type { Workbench } from './workbench/workbench'

const UnsharedDialog = lazy(async () => ({ default: (await import('./when-asked')).UnsharedDialog }))

/** So long what was just closed may take to go to a desk's folder before somebody is asked. */
const SEND_MS = 2000

/** What stands between a person and the end: that everything is saved, and then whether colleagues have it. */
export function Quitting({ workbench, flushSettings }: { workbench: Workbench; flushSettings(): Promise<void> }) {
  const [unshared, setUnshared] = useState<string[] | null>(null)
  const mayLeave = useCallback(async () => {
    const left = await notSent()
    setUnshared(left.length > 0 ? left : null)
    return left.length === 0
  }, [])
  const leave = () => void call('app.mayClose', {})

  return (
    <>
      <Closing workbench={workbench} flushSettings={flushSettings} mayLeave={mayLeave} />
      {unshared && (
        <Suspense>
          <UnsharedDialog
            count={unshared.length}
            onStay={() => setUnshared(null)}
            onLeave={leave}
            share={() => sendOut(unshared)}
          />
        </Suspense>
      )}
    </>
  )
}

/** The stories of desks that colleagues can't have yet. What can't be found out keeps nobody from leaving. */
async function notSent(): Promise<string[]> {
  if (knownDesks().length === 0) return []
  try {
    await Promise.race([call('desk.sync', {}), new Promise((late) => setTimeout(late, SEND_MS))])
    return await call('desk.unshared', {})
  } catch {
    return []
  }
}

/** Shares stories and has them sent, by paused desks too. Gives how many could not be. Rejects with a StetError. */
async function sendOut(ids: string[]): Promise<number> {
  const paused = knownDesks().filter((desk) => desk.paused)
  for (const { id } of paused) await call('desk.change', { desk: id, paused: false })
  try {
    await shareEach(ids)
    learnDesks(await call('desk.sync', {}))
    return (await call('desk.unshared', {})).length
  } finally {
    for (const { id } of paused) await call('desk.change', { desk: id, paused: true })
  }
}
