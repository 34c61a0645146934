import { join } from 'node:path'
import { app, ipcMain, Menu, protocol, safeStorage } from 'electron'
import type { Command } from '../shared/bridge/commands'
import { closeWithCare } from './app/closing'
import { keptDeskKeys, openDesks } from './app/desk-keys'
import { noteDeskProblems } from './app/desk-problems'
import { desktopOf, mayCloseUnsaved } from './app/desktop'
import { teller } from './app/events'
import { followLanguage, tellBrowser } from './app/language'
import { logUncaught, openLog } from './app/log'
import { applicationMenu } from './app/menu'
import { followTicks, ticksOf } from './app/menu-ticks'
import { openOrRead } from './app/open-library'
import { APP_SCHEME, appProtocol } from './app/protocol'
import { printerOf } from './app/printer'
import { quitWithCare } from './app/quitting'
import { readyLine } from './app/ready-line'
import { loadSample } from './app/sample'
import { closeNetwork } from './app/security'
import { openSettings } from './app/settings'
import { chosenLibrary } from './app/chosen-library'
import { applyTheme, focus, isPageOf, openWindow } from './app/window'
import { openWindowState } from './app/window-state'
import { DeskPages } from './files/desk-pages/desk-pages'
import { isOwnLibrary, libraryPlace } from './files/library-place'
import { isKnownLibrary, rememberStories } from './files/known-libraries'
import { packagesIn, PackagesToOpen } from './files/opened-packages'
import { handlersOf } from './handlers/handlers'
import { register } from './handlers/register'
import { connectLibrary } from './library/connect'
import type { LibraryOptions } from './library/library'
import { STARTERS } from './library/tagging/starters'

const devServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
protocol.registerSchemesAsPrivileged([APP_SCHEME])
closeNetwork(devServer)
// Electron's own menu would be made first and thrown away.
Menu.setApplicationMenu(null)

if (app.requestSingleInstanceLock()) run()
else app.exit()

function run(): void {
  const userData = app.getPath('userData')
  const resources = join(app.getAppPath(), 'resources')
  const log = openLog(join(userData, 'logs'))
  logUncaught(log)

  const settings = openSettings(join(userData, 'settings.json'))
  tellBrowser(settings.get())
  const state = openWindowState(join(userData, 'window.json'))

  // A Mac tells of files by an event, perhaps before there is a window.
  const packages = new PackagesToOpen()
  packages.open(packagesIn(process.argv, process.cwd()))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    packages.open(packagesIn(['', path], '/'))
  })

  void app.whenReady().then(() => {
    const root = join(__dirname, '../renderer')
    const assetPath = async (hash: string) => (await library).assetPath(hash)
    const serve = appProtocol({ root, assetPath })
    protocol.registerBufferProtocol(APP_SCHEME.scheme, (request, answer) => void serve(request).then(answer))
    const window = openWindow({ settings: settings.get(), state, log, devServer })

    // After the window, whose page takes longer to load than the library to open: together they'd hold each other up.
    const chosen = chosenLibrary(process.argv)
    const path = libraryPlace({ chosen: chosen.path, env: process.env, userData })
    const known = !chosen.isNew && isKnownLibrary(path, userData)
    const connect = (options: LibraryOptions) => connectLibrary(join(__dirname, 'worker.cjs'), options)
    const library = openOrRead(connect, { path, starters: STARTERS, known })
    library.catch((error: unknown) => log.fault('library', error))
    const remember = () =>
      rememberStories(library, userData).catch((error: unknown) => log.fault('libraries.json', error))
    void remember()
    const sayReady = readyLine(library)
    quitWithCare(async () => {
      await state.write().catch((error: unknown) => log.fault('window.json', error))
      await remember()
      await library.then((open) => open.close()).catch((error: unknown) => log.fault('library', error))
    })

    const deskKeys = keptDeskKeys(join(userData, 'desk-keys.json'), safeStorage)
    const tell = teller(window.webContents)
    const deskPages = library.then((open) => {
      const pages: DeskPages = new DeskPages(open, {
        onNews: () => tell('desk.pages', { desks: pages.statuses() }),
        report: (error) => log.fault('desk pages', error),
      })
      return pages
    })
    deskPages.catch(() => undefined)
    const toggleFullScreen = () => window.setFullScreen(!window.isFullScreen())
    const tellAssisted = (on: boolean) => tell('window.assisted', { on })
    app.on('accessibility-support-changed', (_event, on) => tellAssisted(on))
    const closing = closeWithCare(window, {
      askPage: () => tell('window.closing', {}),
      askPerson: () => mayCloseUnsaved(window),
      log,
    })
    const handlers = handlersOf({
      library,
      settings,
      desktop: desktopOf(window),
      printer: printerOf(),
      deskKeys,
      deskPages,
      sample: isOwnLibrary(path, userData) ? (open) => loadSample(join(resources, 'sample'), open) : undefined,
      page: {
        ...closing,
        shown() {
          closing.shown()
          tellAssisted(app.accessibilitySupportEnabled)
          packages.goTo((paths) => tell('packages.opened', { paths }))
          sayReady()
        },
        edit: (action) => window.webContents[action](),
        toggleFullScreen,
      },
      progressed: (progress) => tell('library.progress', progress),
      report: log.fault,
    })
    register({ ipc: ipcMain, handlers, report: log.fault, isOurs: (frame) => isPageOf(window, frame, devServer) })

    const showMenu = () => {
      const actions = { run: (command: Command) => tell('menu.command', { command }), toggleFullScreen }
      Menu.setApplicationMenu(applicationMenu(actions, ticksOf(settings.get())))
    }
    followLanguage(settings, { onChosen: showMenu, onFault: (error) => log.fault('language', error) })
    followTicks(settings, showMenu)
    settings.onChanged((changed) => {
      applyTheme(changed)
      tell('settings.changed', changed)
    })
    void library.then((open) => openDesks(open, deskKeys)).catch((error: unknown) => log.fault('desk', error))
    void library
      .then((open) => {
        open.onChanged((changes) => tell('articles.changed', { changes }))
        open.onProgress((progress) => tell('library.progress', progress))
        open.onDesks((news) => tell('desk.changed', news))
        const noteProblems = noteDeskProblems(log)
        open.onDesks(({ desks }) => noteProblems(desks))
        app.on('browser-window-focus', () => void open.syncDesks().catch((error: unknown) => log.fault('desk', error)))
      })
      .catch(() => undefined)
    app.on('second-instance', (_event, argv, folder) => {
      focus(window)
      packages.open(packagesIn(argv, folder))
    })
  })
}
