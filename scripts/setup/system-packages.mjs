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
 * @param {Packages} packages
 * @param {string} need  why, as a sentence
 */
export async function provide(packages, need) {
  const kind = family()
  if (!kind) throw new Failure(`${need} Install what your Linux calls ${packages.debian.join(', ')} on Debian.`)
  const names = kind === 'debian' ? await namesOfToday(packages.debian) : packages[kind]
  if (kind === 'debian' && isRoot()) return aptInstall(names)
  throw new Failure(`${need} Install it with:\n  ${isRoot() ? '' : 'sudo '}${installCommand(kind, names).join(' ')}`)
}

/** @param {string[]} names */
export async function aptInstall(names) {
  await step(`Installing ${names.join(', ')}`, async () => {
    const [program = '', ...args] = installCommand('debian', names)
    await apt('apt-get', ['update'])
    await apt(program, args)
  })
}

/**
 * @param {string} program
 * @param {string[]} args
 */
async function apt(program, args) {
  const { code, output } = await runQuietly(program, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  const error = output.split('\n').find((line) => line.startsWith('E:'))
  if (code !== 0) throw new Failure(`"${[program, ...args].join(' ')}" failed: ${error ?? `exit code ${code}`}`)
}

/**
 * Newer Debians and Ubuntus renamed some libraries when their clock grew to 64 bits.
 * @param {string[]} names
 */
async function namesOfToday(names) {
  const known = await Promise.all(names.map(async (name) => ((await isKnown(`${name}t64`)) ? `${name}t64` : name)))
  return known
}

/** @param {string} name */
const isKnown = async (name) => (await runQuietly('apt-cache', ['show', name])).code === 0

/**
 * Those of some Debian packages that are not installed.
 * @param {string[]} names
 */
export async function notInstalled(names) {
  const { output } = await runQuietly('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\\n', ...names])
  return names.filter((name) => !output.split('\n').includes(`${name} installed`))
}
