import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exitCode } from './child.mjs'
import { isInstalled } from './installed.mjs'
import { Failure } from './say.mjs'
import { provide, virtualScreen } from './system-packages.mjs'
import { xauthority } from './xauthority.mjs'

const START_WITHIN_MS = 10_000

/**
 * @typedef {{ env: NodeJS.ProcessEnv, close: () => Promise<void> }} Screen
 */

/**
 * Starts a virtual screen (Xvfb) that only we can look at, and gives the environment of programs that are to use it.
 * @returns {Promise<Screen>}
 */
export async function openVirtualScreen() {
  if (!isInstalled('Xvfb')) await provide([virtualScreen], 'There is no screen here, and no Xvfb to stand in for one.')
  const folder = mkdtempSync(join(tmpdir(), 'stet-screen-'))
  const authority = join(folder, 'authority')
  writeFileSync(authority, xauthority(randomBytes(16)), { mode: 0o600 })
  const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset', '-auth', authority]
  // In a group of its own, so that Ctrl-C leaves it standing until the programs on it have put their work away.
  const server = spawn('Xvfb', args, { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const ended = exitCode(server)
  const endWithUs = () => server.kill()
  process.once('exit', endWithUs)
  const number = await displayNumber(server, ended)
  return {
    env: { DISPLAY: `:${number}`, XAUTHORITY: authority, WAYLAND_DISPLAY: undefined },
    async close() {
      server.kill()
      await ended
      process.off('exit', endWithUs)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * Xvfb chooses a free number itself and writes it down when it is ready.
 * @param {import('node:child_process').ChildProcess} server
 * @param {Promise<number>} ended
 * @returns {Promise<string>}
 */
async function displayNumber(server, ended) {
  const number = new Promise((resolve, reject) => {
    server.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => resolve(String(chunk).trim()))
    void ended.then(
      (code) => reject(new Failure(`The virtual screen (Xvfb) did not start: exit code ${code}.`)),
      reject,
    )
    setTimeout(() => reject(new Failure('The virtual screen (Xvfb) did not start in time.')), START_WITHIN_MS).unref()
  })
  return /** @type {Promise<string>} */ (number)
}
