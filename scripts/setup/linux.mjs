import { existsSync, readFileSync } from 'node:fs'

/** @typedef {'debian' | 'fedora' | 'arch'} Family */

/** @type {Record<Family, string[]>} */
const INSTALL = {
  debian: ['apt-get', 'install', '-y', '--no-install-recommends'],
  fedora: ['dnf', 'install', '-y'],
  arch: ['pacman', '-S', '--needed'],
}

/** Whether this is Linux. */
export const onLinux = process.platform === 'linux'

/** Whether we may install things without asking. */
export const isRoot = () => process.getuid?.() === 0

/** The distribution's own name first, such as `ubuntu`, then those it descends from. */
export function distribution(file = '/etc/os-release') {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const field = (/** @type {string} */ name) => new RegExp(`^${name}="?([^"\\n]*)"?$`, 'm').exec(text)?.[1] ?? ''
  return `${field('ID')} ${field('ID_LIKE')}`.trim().split(/ +/)
}

/** @returns {Family | undefined} */
export function family(names = distribution()) {
  if (names.some((name) => name === 'debian' || name === 'ubuntu')) return 'debian'
  if (names.some((name) => name === 'fedora' || name === 'rhel')) return 'fedora'
  return names.includes('arch') ? 'arch' : undefined
}

/**
 * The command that installs packages here, for the person to copy or for us to run.
 * @param {Family} kind
 * @param {string[]} packages
 */
export const installCommand = (kind, packages) => [...INSTALL[kind], ...packages]
