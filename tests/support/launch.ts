import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ElectronApplication, type Page, _electron } from '@playwright/test'
import { temporaryFolder } from './folders'
import { IN_ENGLISH } from './system-language'

const root = resolve(import.meta.dirname, '../..')
const HOLD_READY = resolve(import.meta.dirname, 'hold-ready.cjs')
const STEP_WITHIN_MS = 25_000

export interface LaunchOptions {
  /** The library to open; without one the app uses the default place inside `userData`. */
  library?: string
  /** Further arguments for the app. */
  args?: string[]
  /** Added to what the system says; without more it speaks English, whatever this machine speaks. */
  env?: Record<string, string>
  /** The app data of an earlier launch, to start again on what it left; otherwise a fresh folder. */
  userData?: string
}

export interface LaunchedApp {
  app: ElectronApplication
  window: Page
  userData: string
  /** What the window complained about: uncaught errors and console errors. A flow that ends with any in it fails. */
  errors: string[]
  /** Quits as a person would, so that unsaved work is put away first. */
  close(): Promise<void>
  /** Ends the process as a power cut would. */
  kill(): Promise<void>
}

/** The apps the running test has started, and whether each still runs. */
export const launchedApps = new Map<LaunchedApp, 'running' | 'ended'>()

/** Starts the real app from this clone, in the real Electron. What still runs at the end of the test is closed. */
export async function launchApp({ library, args = [], env, userData }: LaunchOptions = {}): Promise<LaunchedApp> {
  const data = userData ?? temporaryFolder('stet-user-data-')
  const flags = fromSetup('STET_ELECTRON_FLAGS').split(' ').filter(Boolean)
  const app = await _electron.launch({
    executablePath: fromSetup('STET_ELECTRON'),
    timeout: STEP_WITHIN_MS,
    args: [
      ...flags,
      '-r',
      HOLD_READY,
      `--user-data-dir=${data}`,
      root,
      ...(library ? [`--library=${library}`] : []),
      ...args,
    ],
    cwd: root,
    env: { ...withoutGaps(process.env), ...IN_ENGLISH, ...env },
  })
  const errors: string[] = []
  for (const page of app.windows()) collectErrors(page, errors)
  app.on('window', (page) => collectErrors(page, errors))
  const launched: LaunchedApp = {
    app,
    window: await inTime(app.firstWindow(), () => new Error('the app opened no window')),
    userData: data,
    errors,
    async close() {
      launchedApps.set(launched, 'ended')
      await inTime(app.close(), () => notQuit(launched))
    },
    async kill() {
      launchedApps.set(launched, 'ended')
      const ended = new Promise((done) => app.process().once('close', done))
      app.process().kill('SIGKILL')
      await ended
    },
  }
  launchedApps.set(launched, 'running')
  return launched
}

/** Waits for a step that depends on the app alone, so that a stuck app is named instead of the whole flow. */
async function inTime<T>(step: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), STEP_WITHIN_MS)
  })
  try {
    return await Promise.race([step, limit])
  } finally {
    clearTimeout(timer)
  }
}

/** An app that doesn't quit is ended, so that the next flow has the screen to itself. */
function notQuit({ app, userData }: LaunchedApp): Error {
  app.process().kill('SIGKILL')
  const log = join(userData, 'logs/main.log')
  return new Error(`the app did not quit; its log says: ${existsSync(log) ? readFileSync(log, 'utf8') : 'nothing'}`)
}

function collectErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
}

function fromSetup(name: string): string {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is set by tests/support/global-electron.ts, which did not run`)
  return value
}

function withoutGaps(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
