import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Article } from '../../src/shared/article/article'
import { letGo, startSpare, takeSpare } from './spare'
import { STEP_WITHIN_MS, startElectron } from './start-electron'
import { addToLibrary, newUserData } from './user-data'

export interface LaunchOptions {
  /** The library to open; without one the app uses the default place inside `userData`. */
  library?: string
  /** Further arguments for the app. */
  args?: string[]
  /** Added to what the system says; without more it speaks English, whatever this machine speaks. */
  env?: Record<string, string>
  /** The app data of an earlier launch, to start again on what it left; otherwise a fresh folder. */
  userData?: string
  /** The one story of a journalist who was here before; without one the first run asks. It opens by itself. */
  story?: Article
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
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const { app, userData, open } = await start(options)
  const errors: string[] = []
  for (const page of app.windows()) collectErrors(page, errors)
  app.on('window', (page) => collectErrors(page, errors))
  await open()
  const launched: LaunchedApp = {
    app,
    window: await inTime(app.firstWindow(), () => new Error('the app opened no window')),
    userData,
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

/** The process, its data, and what lets it open its window. Only an app that is asked for nothing special was started ahead. */
async function start({ library, args = [], env, userData, story }: LaunchOptions) {
  const isPlain = library === undefined && args.length === 0 && env === undefined && userData === undefined
  const owner = story ? 'journalist' : 'nobody'
  const spare = isPlain ? takeSpare(owner) : undefined
  const data = spare?.userData ?? userData ?? newUserData(owner)
  if (story) await addToLibrary(data, story)
  const app = await (spare?.app ?? startElectron(data, [...(library ? [`--library=${library}`] : []), ...args], env))
  // The line that says the app is ready: from then on the processor is idle for the most part.
  if (isPlain) app.process().stdout?.once('data', () => startSpare(owner))
  return { app, userData: data, open: async () => spare && letGo(app) }
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
