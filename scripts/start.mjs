// `npm start`: everything the app needs, then the app. What follows `--` is for the app.
import './setup/prepare.mjs'
import { ensureApp } from './setup/app.mjs'
import { runAttached } from './setup/child.mjs'
import { hasScreen, openVirtualScreen } from './setup/display.mjs'
import { electronEnvironment } from './setup/environment.mjs'
import { callersFolder, root } from './setup/project.mjs'
import { say, script } from './setup/say.mjs'

await script(async () => {
  const { executable, flags } = await ensureApp()
  const screen = hasScreen() ? undefined : await openVirtualScreen()
  if (screen) say('There is no screen here, so Stet runs on a virtual one (Xvfb) that nobody sees.')
  if (screen) say('To work without a screen, use the command line: npm run stet -- --help')
  try {
    return await runAttached(executable, [...flags, root, ...process.argv.slice(2)], {
      cwd: callersFolder(),
      env: electronEnvironment(screen),
      ownGroup: true,
    })
  } finally {
    await screen?.close()
  }
})
