import type { ElectronApplication } from '@playwright/test'
import { startElectron } from './start-electron'
import { type Owner, newUserData } from './user-data'

/** An app that was started ahead of the test that needs it, and waits before it opens its library and its window. */
interface Spare {
  owner: Owner
  userData: string
  app: Promise<ElectronApplication>
}

let spare: Spare | undefined

/** Starts the next app while the flow that runs waits for the one it has. */
export function startSpare(owner: Owner): void {
  if (spare) return
  const userData = newUserData(owner)
  const app = startElectron(userData, [], { STET_HELD: '1' })
  // Who takes it hears why it failed.
  app.catch(() => undefined)
  spare = { owner, userData, app }
}

/** The spare, if it is one for that person. Another is then to be started. */
export function takeSpare(owner: Owner): Spare | undefined {
  if (spare?.owner !== owner) return undefined
  const taken = spare
  spare = undefined
  return taken
}

/** Lets a spare open its library and its window. */
export async function letGo(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo())
}

/** Ends the spare that no test came for. */
export async function endSpare(): Promise<void> {
  const app = await spare?.app.catch(() => undefined)
  spare = undefined
  if (!app) return
  const ended = new Promise((done) => app.process().once('close', done))
  app.process().kill('SIGKILL')
  await ended
}
