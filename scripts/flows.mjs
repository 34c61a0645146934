// `npm run test:flows`: the flows in the real app, on a screen of their own. `--show` lets you watch them on yours.
import './setup/prepare.mjs'
import { ensureApp } from './setup/app.mjs'
import { openVirtualScreen } from './setup/display.mjs'
import { electronEnvironment } from './setup/environment.mjs'
import { onLinux } from './setup/linux.mjs'
import { script } from './setup/say.mjs'
import { toolAttached } from './setup/tools.mjs'

await script(async () => {
  const args = process.argv.slice(2).filter((argument) => argument !== '--show')
  const { executable, flags } = await ensureApp()
  const watched = process.argv.includes('--show') || !onLinux
  const screen = watched ? undefined : await openVirtualScreen()
  try {
    const env = { ...electronEnvironment(screen), STET_ELECTRON: executable, STET_ELECTRON_FLAGS: flags.join(' ') }
    return await toolAttached('playwright', ['test', ...args], { env })
  } finally {
    await screen?.close()
  }
})
