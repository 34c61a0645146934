import { resolveElectron } from '../electron-runtime/resolve.mjs'
import { ensureBuilt } from './build.mjs'
import { ensureLibraries } from './libraries.mjs'
import { sandboxFlags } from './sandbox.mjs'

/** Finds or fetches an Electron that runs on this machine, with the flags it needs here. */
export async function ensureElectron() {
  const { executable, dist } = await resolveElectron()
  await ensureLibraries(executable)
  return { executable, flags: sandboxFlags(dist) }
}

/** The same, and sees to it that the app is built. */
export async function ensureApp() {
  const electron = await ensureElectron()
  await ensureBuilt()
  return electron
}

/** What Chromium grumbles about on machines without a desktop, to no consequence. */
export const CHROMIUM_NOISE = /:ERROR:(?:bus|viz_main_impl|command_buffer_proxy_impl)\.cc/
