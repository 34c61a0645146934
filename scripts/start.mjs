// `npm start`: everything the app needs, then the app. What follows `--` is for the app.
import './setup/prepare.mjs'
import { CHROMIUM_NOISE, ensureApp } from './setup/app.mjs'
import { runAttached } from './setup/child.mjs'
import { callersFolder, root } from './setup/project.mjs'
import { script } from './setup/say.mjs'
import { onScreen } from './setup/screen.mjs'

await script(async () => {
  const { executable, flags } = await ensureApp()
  const args = [...flags, root, ...process.argv.slice(2)]
  const options = { cwd: callersFolder(), ownGroup: true, noise: CHROMIUM_NOISE }
  return onScreen((env) => runAttached(executable, args, { ...options, env }))
})
