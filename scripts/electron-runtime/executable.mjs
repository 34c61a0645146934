import { join } from 'node:path'

/**
 * Where the program lies in an unpacked Electron.
 * @param {string} dist
 */
export function executableIn(dist) {
  if (process.platform === 'darwin') return join(dist, 'Electron.app/Contents/MacOS/Electron')
  return join(dist, process.platform === 'win32' ? 'electron.exe' : 'electron')
}
