import { isInstalled } from './installed.mjs'
import { onLinux } from './linux.mjs'
import { say } from './say.mjs'
import { openVirtualScreen } from './virtual-screen.mjs'

/**
 * Runs `work` with the environment of an Electron that can show windows: on the person's screen or, where there is none
 * or `hidden` is asked for, on a virtual one.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @param {{ hidden?: boolean }} [options]
 * @returns {Promise<T>}
 */
export async function onScreen(work, { hidden = false } = {}) {
  // An editor's terminal may ask every Electron to be plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  if (hasScreen() && !(hidden && onLinux)) return work(env)
  const screen = await openVirtualScreen()
  if (!hidden) {
    say('There is no screen here, so Stet runs on a virtual one (Xvfb) that nobody sees.')
    say('To work without a screen, use the command line: npm run stet -- --help')
  }
  try {
    return await work({ ...env, ...screen.env })
  } finally {
    await screen.close()
  }
}

/** Whether a window could be seen here, or there is what a virtual screen needs. */
export const canShowWindows = () => hasScreen() || isInstalled('Xvfb')

const hasScreen = () => !onLinux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
