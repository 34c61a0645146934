import { runQuietly } from './child.mjs'
import { family, installCommand, isRoot } from './linux.mjs'
import { Failure, step } from './say.mjs'

/**
 * What one need is called by each family of Linux.
 * @typedef {Record<import('./linux.mjs').Family, string[]>} Packages
 */

/** @type {Packages} */
export const electronLibraries = {
  debian: ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'fonts-liberation'],
  fedora: ['gtk3', 'nss', 'alsa-lib', 'mesa-libgbm', 'liberation-fonts'],
  arch: ['gtk3', 'nss', 'alsa-lib', 'mesa', 'ttf-liberation'],
}

/** @type {Packages} */
export const virtualScreen = {
  debian: ['xvfb'],
  fedora: ['xorg-x11-server-Xvfb'],
  arch: ['xorg-server-xvfb'],
}

/**
 * Installs packages where we may; elsewhere fails with the one command that the person has to give.
 * @param {Packages[]} needs
 * @param {string} reason  a sentence
 */
export async function provide(needs, reason) {
  const kind = family()
  const names = needs.flatMap((need) => need[kind ?? 'debian'])
  if (!kind) throw new Failure(`${reason} Install what your Linux calls ${names.join(', ')} on Debian.`)
  if (kind === 'debian' && isRoot()) return aptInstall(names)
  const command = installCommand(kind, kind === 'debian' ? await namesOfToday(names) : names).join(' ')
  throw new Failure(`${reason} To install what is missing, run:\n  ${isRoot() ? '' : 'sudo '}${command}`)
}

let listsAreFresh = false

/** @param {string[]} names */
export async function aptInstall(names) {
  await step(`Installing ${names.join(', ')}`, async () => {
    if (!listsAreFresh) await apt(['apt-get', 'update'])
    listsAreFresh = true
    await apt(installCommand('debian', await namesOfToday(names)))
  })
}

/** @param {string[]} command */
async function apt(command) {
  const [program = '', ...args] = command
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, output } = await runQuietly(program, args, { env })
  const error = output.split('\n').find((line) => line.startsWith('E:'))
  if (code !== 0) throw new Failure(`"${command.join(' ')}" failed: ${error ?? `exit code ${code}`}`)
}

/** Newer Debians and Ubuntus renamed some libraries when their clock grew to 64 bits. */
const renamed = (/** @type {string} */ name) => `${name}t64`

/** @param {string[]} names */
const namesOfToday = (names) =>
  Promise.all(names.map(async (name) => ((await isKnown(renamed(name))) ? renamed(name) : name)))

/** @param {string} name */
const isKnown = async (name) => (await runQuietly('apt-cache', ['show', name])).code === 0

/**
 * Those of some Debian packages that are not installed.
 * @param {string[]} names
 */
export async function notInstalled(names) {
  const asked = [...names, ...names.map(renamed)]
  const { output } = await runQuietly('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\\n', ...asked])
  const installed = new Set(output.split('\n'))
  return names.filter((name) => ![name, renamed(name)].some((known) => installed.has(`${known} installed`)))
}
