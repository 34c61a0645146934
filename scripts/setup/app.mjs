import { resolveElectron } from '../electron-runtime/resolve.mjs'
import { ensureBuilt } from './build.mjs'
import { ensureLibraries } from './libraries.mjs'
import { sandboxFlags } from './sandbox.mjs'

/**
 * @typedef {{ executable: string, flags: string[] }} Runtime  what to run, and what it must be told on this machine
 */

/** Finds or fetches an Electron that runs on this machine. */
export async function ensureElectron() {
  const { executable, dist } = await resolveElectron()
  await ensureLibraries(executable)
  return { executable, flags: sandboxFlags(dist) }
}

/** The same, with the app built.  */
export async function ensureApp() {
  const electron = await ensureElectron()
  await ensureBuilt()
  return electron
}
