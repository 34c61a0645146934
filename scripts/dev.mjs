// `npm run dev`: the app from its sources; the window reloads as they change.
import './setup/prepare.mjs'
import { CHROMIUM_NOISE, ensureElectron } from './setup/app.mjs'
import { forgetBuild } from './setup/build.mjs'
import { script } from './setup/say.mjs'
import { onScreen } from './setup/screen.mjs'
import { toolAttached } from './setup/tools.mjs'

await script(async () => {
  const { executable, flags } = await ensureElectron()
  forgetBuild()
  const args = ['dev', '--watch', '--', ...flags, ...process.argv.slice(2)]
  return onScreen((env) =>
    toolAttached('electron-vite', args, { env: { ...env, ELECTRON_EXEC_PATH: executable }, noise: CHROMIUM_NOISE }),
  )
})
