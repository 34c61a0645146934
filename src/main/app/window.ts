import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen, type WebFrameMain } from 'electron'
import type { Settings } from '../../shared/bridge/settings'
import { t } from '../../shared/messages/translate'
import type { JsonFile } from '../files/json-file'
import type { Log } from './log'
import { APP_ORIGIN } from './protocol'
import { placeOn, SMALLEST, type WindowState } from './window-state'

/** The page's own background, so that the window never flashes in another colour. */
const PAPER = { light: '#f4f2ed', dark: '#151412' }
const STORE_AFTER_MS = 500
const RELOADS_IN_A_MINUTE = 3

export interface WindowOptions {
  settings: Settings
  state: JsonFile<WindowState>
  log: Log
  /** The address of the development server instead of the built page. */
  devServer: string | undefined
}

/** Makes the one window and begins to load its page. It shows itself when there is something to see. */
export function openWindow({ settings, state, log, devServer }: WindowOptions): BrowserWindow {
  applyTheme(settings)
  const [main, ...others] = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()]
  const window = new BrowserWindow({
    ...placeOn(
      [main, ...others].map((display) => display.workArea),
      state.value.bounds,
    ),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: t('app.name'),
    show: false,
    backgroundColor: paper(),
    webPreferences: {
      preload: join(__dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Electron's own checker downloads dictionaries everywhere but on a Mac.
      spellcheck: process.platform === 'darwin',
      // A covered window still saves.
      backgroundThrottling: false,
    },
  })
  window.once('ready-to-show', () => (state.value.maximized ? window.maximize() : window.show()))
  window.on('page-title-updated', (event) => event.preventDefault())
  nativeTheme.on('updated', () => window.isDestroyed() || window.setBackgroundColor(paper()))
  rememberPlace(window, state, log)
  reloadAfterCrash(window, log)
  const load = () =>
    window.loadURL(devServer ?? `${APP_ORIGIN}/`).catch((error: unknown) => {
      log.fault('page', error)
      if (!window.isDestroyed()) window.show()
    })
  // Chromium asks nobody before it goes to about:blank, the one address that is not prevented elsewhere.
  window.webContents.on('did-navigate', (_event, url) => {
    if (url === 'about:blank') void load()
  })
  void load()
  return window
}

/** Makes the window light or dark, its title bar and menus with it. */
export function applyTheme({ theme }: Settings): void {
  nativeTheme.themeSource = theme
}

/** Brings the window to the front. */
export function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Whether a frame is the window's own page, and still the page that was loaded into it. */
export function isPageOf(window: BrowserWindow, frame: WebFrameMain | null, devServer: string | undefined): boolean {
  if (frame === null || window.isDestroyed() || frame !== window.webContents.mainFrame) return false
  return frame.origin === (devServer ? new URL(devServer).origin : APP_ORIGIN)
}

function paper(): string {
  return nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light
}

function rememberPlace(window: BrowserWindow, state: JsonFile<WindowState>, log: Log): void {
  let timer: NodeJS.Timeout | undefined
  const store = () => {
    clearTimeout(timer)
    state.write().catch((error: unknown) => log.fault('window.json', error))
  }
  const look = () => {
    if (window.isMinimized() || window.isFullScreen()) return
    state.value = { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
    clearTimeout(timer)
    timer = setTimeout(store, STORE_AFTER_MS)
  }
  window.on('resize', look).on('move', look).on('maximize', look).on('unmaximize', look).on('close', look)
  // Quitting stores what is latest.
  window.on('closed', () => clearTimeout(timer))
}

/** A page that crashed comes back by itself, on what was saved, unless it keeps crashing. */
function reloadAfterCrash(window: BrowserWindow, log: Log): void {
  let crashes: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    log.note('page gone', reason)
    crashes = [...crashes.filter((at) => at > Date.now() - 60_000), Date.now()]
    if (crashes.length <= RELOADS_IN_A_MINUTE) window.webContents.reload()
  })
}
