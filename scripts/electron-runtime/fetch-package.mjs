import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from '../setup/npm.mjs'
import { Failure } from '../setup/say.mjs'
import { watchGrowth } from './growth.mjs'

/**
 * Fetches one npm package and gives its folder. A lock file made for it lets npm refuse any other bytes,
 * and no script of it is run.
 * @param {{ name: string, version: string, integrity: string }} wanted
 * @param {string} folder
 */
export async function fetchPackage({ name, version, integrity }, folder) {
  const project = { name: 'stand-in', version: '0.0.0', private: true, dependencies: { [name]: version } }
  const packages = { '': project, [`node_modules/${name}`]: { version, integrity } }
  const lock = { name: project.name, version: project.version, lockfileVersion: 3, requires: true, packages }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock))
  const unwatch = watchGrowth([folder])
  try {
    const { code, output } = await npm(
      ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1'],
      folder,
    )
    if (code !== 0) throw new Failure(`No Electron can be had: npm could not fetch ${name} either (${reason(output)}).`)
  } finally {
    unwatch()
  }
  return join(folder, 'node_modules', name)
}

/** @param {string} output what npm printed, of which the first error says most */
export function reason(output) {
  const errors = [...output.matchAll(/^npm (?:error|ERR!) (?:code )?(.+)$/gm)].map((match) => match[1])
  return errors.slice(0, 2).join(', ') || 'no reason given'
}
