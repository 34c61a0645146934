import { join } from 'node:path'
import { app, Menu, protocol } from 'electron'
import topics from '../../resources/topics/topics.json'
import { chosenLibrary } from './app/chosen-library'
import { openOrRead } from './app/open-library'
import { APP_SCHEME, appProtocol } from './app/protocol'
import { closeNetwork } from './app/security'
import { focus, openWindow } from './app/window'
import { libraryPlace } from './files/library-place'
import { connectLibrary } from './library/connect'

const devServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL
protocol.registerSchemesAsPrivileged([APP_SCHEME])
closeNetwork(devServer)
// Without this Electron makes a menu of its own first.
Menu.setApplicationMenu(null)

if (app.requestSingleInstanceLock()) void run()
else app.exit()

/** The window begins to load its page before the rest of the program is even read: each takes about as long. */
async function run(): Promise<void> {
  const userData = app.getPath('userData')
  const path = libraryPlace({ chosen: chosenLibrary(process.argv), env: process.env, userData })
  const library = openOrRead((options) => connectLibrary(join(__dirname, 'worker.cjs'), options), { path, topics })
  // Whoever asks for it hears why it could not be opened; until the log is there, nobody does.
  library.catch(() => undefined)
  const answer = appProtocol({
    root: join(__dirname, '../renderer'),
    assetPath: async (hash) => (await library).assetPath(hash),
  })

  await app.whenReady()
  // Its successor `handle` speaks in Node's `Request` and `Response`, and to load those alone takes some 50 ms.
  protocol.registerBufferProtocol(APP_SCHEME.scheme, (request, reply) => void answer(request).then(reply))
  const opened = openWindow(devServer)
  app.on('second-instance', () => focus(opened.window))
  const { furnish } = await import('./app/house')
  furnish(opened, { library, path, devServer })
}
