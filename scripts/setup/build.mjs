import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from './lock.mjs'
import { inRoot } from './project.mjs'
import { Failure, say, step } from './say.mjs'
import { toolQuietly } from './tools.mjs'

const INPUTS = [
  'src',
  'resources',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'tsconfig.base.json',
]
const mark = inRoot('out/.built')

/** Builds the app, unless what was built is what lies there. */
export async function ensureBuilt() {
  if (isBuilt()) return
  await alone(inRoot('.cache/build.lock'), 'building', async () => {
    if (!isBuilt()) await build()
  })
}

/** Forgets the build, so that the next command makes it anew. */
export const forgetBuild = () => rmSync(mark, { force: true })

async function build() {
  forgetBuild()
  const state = inputState()
  const { code, output } = await step('Building', () => toolQuietly('electron-vite', ['build', '--logLevel=warn']))
  if (code !== 0) {
    say(output.trim())
    throw new Failure('The build failed.')
  }
  mkdirSync(inRoot('out'), { recursive: true })
  writeFileSync(mark, state)
}

const isBuilt = () => existsSync(mark) && readFileSync(mark, 'utf8') === inputState()

/** One value for the paths, sizes and times of everything a build reads. */
function inputState() {
  const hash = createHash('sha256')
  for (const input of INPUTS.map((name) => inRoot(name)).filter((path) => existsSync(path)))
    for (const file of filesIn(input)) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file}\0${size}\0${mtimeMs}\n`)
    }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
