import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StetError } from '../../../shared/bridge/errors'
import type { DeskFolder } from '../desk-folder'
import { isWhole, OURS, someone } from './commit-desk'
import { gitError } from './git-error'
import { askGit, pathsIn, runGit } from './run-git'
import { MERGING, type WorkTree } from './work-tree'

/**
 * Merges a commit of others into the work tree. Names of a desk are immutable, so that nothing of it can conflict but what is torn on one
 * side, and `stories/`, which is made anew from the stories: there what is here stays, since
 * somebody may have edited it and nobody read that yet. Throws desk.git-conflict where files that
 * are not the desk's do: then nothing has happened.
 */
export async function mergeTheirs(tree: WorkTree, commit: string, desk: DeskFolder): Promise<void> {
  const { folder, gitFolder } = tree
  const mark = join(gitFolder, MERGING)
  await writeFile(mark, '')
  try {
    const { code, err, out } = await runGit(folder, [...someone(tree), ...MERGE, '--', commit])
    if (code !== 0) await settle(tree, desk, `${err}\n${out}`)
  } finally {
    await rm(mark, { force: true })
  }
}

// Two who cloned the same empty repository began two histories.
const MERGE = ['merge', '-q', '--no-edit', '--no-verify', '--no-stat', '--allow-unrelated-histories']

async function settle(tree: WorkTree, desk: DeskFolder, said: string): Promise<void> {
  const { folder } = tree
  const sides = pathsIn(await askGit(folder, ['ls-files', '-u', '-z']))
  if (sides.length === 0) throw gitError(said, folder)
  const theirs = new Map<string, boolean>()
  for (const side of sides) {
    const [info = '', path = ''] = side.split('\t')
    theirs.set(path, theirs.get(path) === true || info.endsWith(' 3'))
  }
  const foreign = [...theirs.keys()].find((path) => !OURS.some((ours) => path.startsWith(`${ours}/`)))
  if (foreign !== undefined) {
    await askGit(folder, ['merge', '--abort'])
    throw new StetError('desk.git-conflict', { path: folder, file: foreign })
  }
  for (const [path, isThere] of theirs) await settleOne(folder, desk, path, isThere)
  await askGit(folder, [...someone(tree), 'commit', '-q', '--no-verify', '--no-edit'])
}

async function settleOne(folder: string, desk: DeskFolder, path: string, isThere: boolean): Promise<void> {
  const isHeld = path.startsWith('.stet/objects/') || path.startsWith('.stet/assets/')
  const isPage = path.startsWith('stories/')
  // Where it lacks a side, the other one is all that there is.
  if (isPage && (await runGit(folder, ['checkout', '-q', '--ours', '--', path])).code === 0) {
    // It is there as it is here.
  } else if (!isThere && isHeld) await askGit(folder, ['checkout', '-q', '--ours', '--', path])
  else if (!isThere) return void (await askGit(folder, ['rm', '-q', '--', path]))
  else {
    await askGit(folder, ['checkout', '-q', '--theirs', '--', path])
    // One that lacks a side has none to take, and stays as theirs.
    if (isHeld && !(await isWhole(desk, path))) await runGit(folder, ['checkout', '-q', '--ours', '--', path])
  }
  await askGit(folder, ['add', '--force', '--', path])
}
