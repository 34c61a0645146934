// `npm run test:flows`: the flows in the real app, on a screen of their own. `--show` lets you watch them on yours.
import './setup/prepare.mjs'
import { ensureApp } from './setup/app.mjs'
import { script } from './setup/say.mjs'
import { onScreen } from './setup/screen.mjs'
import { toolAttached } from './setup/tools.mjs'

await script(async () => {
  const args = process.argv.slice(2).filter((argument) => argument !== '--show')
  const hidden = !process.argv.includes('--show')
  const { executable, flags } = await ensureApp()
  const electron = { STET_ELECTRON: executable, STET_ELECTRON_FLAGS: flags.join(' ') }
  return onScreen((env) => toolAttached('playwright', ['test', ...args], { env: { ...env, ...electron } }), { hidden })
})
