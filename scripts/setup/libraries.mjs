import { runQuietly } from './child.mjs'
import { onLinux } from './linux.mjs'
import { Failure } from './say.mjs'
import { canShowWindows } from './screen.mjs'
import { electronLibraries, provide, virtualScreen } from './system-packages.mjs'

/**
 * Sees to it that the machine has every shared library that a program needs.
 * @param {string} executable
 */
export async function ensureLibraries(executable) {
  if (!onLinux) return
  const missing = await missingLibraries(executable)
  if (missing.length === 0) return
  const needs = canShowWindows() ? [electronLibraries] : [electronLibraries, virtualScreen]
  await provide(needs, `Electron needs shared libraries that are not here (${missing.join(', ')}).`)
  const still = await missingLibraries(executable)
  if (still.length > 0) throw new Failure(`Electron still lacks ${still.join(', ')} after the installation.`)
}

/** @param {string} executable */
async function missingLibraries(executable) {
  const { output } = await runQuietly('ldd', [executable])
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1])
}
