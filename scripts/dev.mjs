// `npm run dev`: the app from its sources; the window reloads as they change.
import './setup/prepare.mjs'
import { ensureElectron } from './setup/app.mjs'
import { forgetBuild } from './setup/build.mjs'
import { hasScreen, openVirtualScreen } from './setup/display.mjs'
import { electronEnvironment } from './setup/environment.mjs'
import { script } from './setup/say.mjs'
import { toolAttached } from './setup/tools.mjs'

await script(async () => {
  const { executable, flags } = await ensureElectron()
  const screen = hasScreen() ? undefined : await openVirtualScreen()
  forgetBuild()
  try {
    const env = { ...electronEnvironment(screen), ELECTRON_EXEC_PATH: executable }
    return await toolAttached('electron-vite', ['dev', '--watch', '--', ...flags, ...process.argv.slice(2)], { env })
  } finally {
    await screen?.close()
  }
})
