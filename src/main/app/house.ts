import { join } from 'node:path'
import { app, ipcMain, Menu } from 'electron'
import { isOwnLibrary } from '../files/library-place'
import { handlersOf } from '../handlers/handlers'
import { register } from '../handlers/register'
import type { Library } from '../library/library'
import { closeWithCare } from './closing'
import { desktopOf, mayCloseUnsaved } from './desktop'
import { teller } from './events'
import { logUncaught, openLog } from './log'
import { applicationMenu } from './menu'
import { quitWithCare } from './quitting'
import { readyLine } from './ready-line'
import { loadSample } from './sample'
import { openSettings } from './settings'
import { applyTheme, isPageOf, type OpenedWindow, settle } from './window'
import { openWindowState } from './window-state'

export interface Behind {
  /** The library, which may still be opening. */
  library: Promise<Library>
  /** Where the library is. */
  path: string
  /** The address of the page that developers work on. */
  devServer: string | undefined
}

/** Builds what stands behind the window, and wires it: settings, log, menu, and the answers to its page. */
export function furnish(opened: OpenedWindow, { library, path, devServer }: Behind): void {
  const { window } = opened
  const userData = app.getPath('userData')
  const resources = join(app.getAppPath(), 'resources')
  const log = openLog(join(userData, 'logs'))
  logUncaught(log)

  library.catch((error: unknown) => log.fault('library', error))
  const settings = openSettings(join(userData, 'settings.json'))
  const state = openWindowState(join(userData, 'window.json'))
  settle(opened, { settings: settings.get(), state, log })

  quitWithCare(async () => {
    await state.write().catch((error: unknown) => log.fault('window.json', error))
    await library.then((open) => open.close()).catch((error: unknown) => log.fault('library', error))
  })

  const tell = teller(window.webContents)
  const sayReady = readyLine(library)
  const closing = closeWithCare(window, {
    askPage: () => tell('window.closing', {}),
    askPerson: () => mayCloseUnsaved(window),
    log,
  })
  const handlers = handlersOf({
    library,
    settings,
    desktop: desktopOf(window),
    sample: isOwnLibrary(path, userData) ? (open) => loadSample(join(resources, 'sample'), open) : undefined,
    page: {
      ...closing,
      shown() {
        closing.shown()
        sayReady()
      },
    },
    report: log.fault,
  })
  register({ ipc: ipcMain, handlers, report: log.fault, isOurs: (frame) => isPageOf(window, frame, devServer) })

  const toggleFullScreen = () => window.setFullScreen(!window.isFullScreen())
  Menu.setApplicationMenu(applicationMenu({ run: (command) => tell('menu.command', { command }), toggleFullScreen }))
  settings.onChanged((changed) => {
    applyTheme(changed)
    tell('settings.changed', changed)
  })
  void library.then((open) => open.onChanged((ids) => tell('articles.changed', { ids }))).catch(() => undefined)
}
