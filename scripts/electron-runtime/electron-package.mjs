import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { exitCode } from '../setup/child.mjs'
import { alone } from '../setup/lock.mjs'
import { inRoot } from '../setup/project.mjs'
import { say } from '../setup/say.mjs'
import { inCache } from './cache.mjs'
import { executableIn } from './executable.mjs'
import { watchGrowth } from './growth.mjs'

const PATIENCE_MS = 20_000
const FORGET_AFTER_MS = 24 * 60 * 60 * 1000

const inPackage = (/** @type {string[]} */ ...parts) => inRoot('node_modules/electron', ...parts)
const version = () => JSON.parse(readFileSync(inPackage('package.json'), 'utf8')).version
const failureFile = () => inCache(`electron-${version()}-not-downloaded.json`)

/** The folder of the project's own Electron, if it is there whole: its installer writes `path.txt` last. */
export function installedElectron() {
  const dist = inPackage('dist')
  const whole = existsSync(inPackage('path.txt')) && existsSync(executableIn(dist))
  return whole && textOf(join(dist, 'version')).replace(/^v/, '') === version() ? dist : undefined
}

/**
 * Runs Electron's own installer and gives the folder, or nothing when it can't be had.
 * `remember` spares the next start the wait for a download that just failed.
 * @param {{ retry: boolean, remember: boolean }} options
 */
export async function downloadElectron({ retry, remember }) {
  if (remember && !retry && failedLately()) return undefined
  return alone(inRoot('.cache/electron.lock'), 'downloading Electron', async () => {
    const meanwhile = installedElectron()
    if (meanwhile) return meanwhile
    const reason = await install()
    const dist = installedElectron()
    if (dist) {
      rmSync(failureFile(), { force: true })
      return dist
    }
    say(`Electron ${version()} could not be downloaded: ${reason}.`)
    if (remember) rememberFailure(reason)
    return undefined
  })
}

/** Runs the installer for as long as something arrives, and gives the reason of a failure in a few words. */
async function install() {
  say(`Downloading Electron ${version()} …`)
  const downloads = mkdtempSync(join(tmpdir(), 'stet-electron-'))
  const env = { ...process.env, TMPDIR: downloads, TEMP: downloads, TMP: downloads }
  const child = spawn(process.execPath, [inPackage('install.js')], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  let stalled = false
  child.stderr.on('data', (chunk) => (errors += chunk))
  const unwatch = watchGrowth([downloads, inPackage('dist')], {
    patienceMs: PATIENCE_MS,
    stalled: () => {
      stalled = true
      child.kill('SIGKILL')
    },
  })
  try {
    const code = await exitCode(child)
    return stalled ? `nothing arrived for ${PATIENCE_MS / 1000} seconds` : (firstError(errors) ?? `exit code ${code}`)
  } finally {
    unwatch()
    rmSync(downloads, { recursive: true, force: true })
  }
}

/** @param {string} errors what Node printed about an error, the cause first if there is one */
export function firstError(errors) {
  const cause = /(?:cause\]?:|getaddrinfo|connect) .*?\b(E[A-Z_]{4,})\b/.exec(errors)?.[1]
  return cause ?? /^\w*Error: (.+)$/m.exec(errors)?.[1]?.replace(/\.$/, '')
}

function failedLately() {
  const text = textOf(failureFile())
  return text !== '' && Date.now() - Date.parse(JSON.parse(text).at) < FORGET_AFTER_MS
}

/** @param {string} reason */
function rememberFailure(reason) {
  mkdirSync(dirname(failureFile()), { recursive: true })
  writeFileSync(failureFile(), JSON.stringify({ at: new Date().toISOString(), reason }))
}

/** @param {string} file */
const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
