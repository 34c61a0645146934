import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { StetError } from '../../../shared/bridge/errors'
import { askGit, runGit } from './run-git'

/** Where a desk's folder stands as a Git work tree. */
export interface WorkTree {
  folder: string
  gitFolder: string
  /** The repository that others reach too, and the branch there. */
  remote: string
  theirs: string
}

/** Whether Git could carry a folder: it is the top of a work tree. */
export function isWorkTree(folder: string): boolean {
  return existsSync(join(folder, '.git'))
}

/** Lies in the work tree's `.git` while Stet merges: a merge that it left there is its own. */
export const MERGING = 'stet-merging'

const UNFINISHED = ['MERGE_HEAD', 'rebase-merge', 'rebase-apply', 'CHERRY_PICK_HEAD', 'REVERT_HEAD']

/**
 * A desk's folder as a Git work tree on which work can begin; a merge that Stet was stopped in is undone. Throws desk.gone,
 * desk.git-none, desk.git-detached, desk.git-unfinished and desk.git-no-remote.
 */
export async function readWorkTree(folder: string): Promise<WorkTree> {
  // Only the folder itself: one that lies in somebody's work tree is none of ours to commit to.
  if (existsSync(folder) && !isWorkTree(folder)) throw new StetError('desk.git-none', { path: folder })
  const gitFolder = (await askGit(folder, ['rev-parse', '--absolute-git-dir'])).trimEnd()
  const { code, out } = await runGit(folder, ['symbolic-ref', '-q', 'HEAD'])
  const branch = out.trimEnd()
  if (code !== 0 || !branch.startsWith('refs/heads/')) {
    if (isUnfinished(gitFolder)) throw new StetError('desk.git-unfinished', { path: folder })
    throw new StetError('desk.git-detached', { path: folder })
  }
  await finishOwnMerge(folder, gitFolder)
  if (isUnfinished(gitFolder)) throw new StetError('desk.git-unfinished', { path: folder })
  const short = branch.slice('refs/heads/'.length)
  const remotes = (await askGit(folder, ['remote'])).split('\n').filter((name) => name !== '')
  const chosen = await setting(folder, `branch.${short}.remote`)
  const remote = [chosen, 'origin', remotes[0]].find((name) => name !== undefined && remotes.includes(name))
  if (remote === undefined) throw new StetError('desk.git-no-remote', { path: folder })
  const upstream = remote === chosen ? await setting(folder, `branch.${short}.merge`) : undefined
  return { folder, gitFolder, remote, theirs: upstream ?? branch }
}

/** What a name stands for in the work tree's repository; undefined where it is nothing. */
export async function commitOf(folder: string, name: string): Promise<string | undefined> {
  const { code, out } = await runGit(folder, ['rev-parse', '-q', '--verify', `${name}^{commit}`])
  return code === 0 ? out.trimEnd() : undefined
}

export async function isAncestor(folder: string, ancestor: string, commit: string): Promise<boolean> {
  return (await runGit(folder, ['merge-base', '--is-ancestor', ancestor, commit])).code === 0
}

export async function setting(folder: string, name: string): Promise<string | undefined> {
  const { code, out } = await runGit(folder, ['config', '--get', name])
  return code === 0 ? out.trimEnd() : undefined
}

async function finishOwnMerge(folder: string, gitFolder: string): Promise<void> {
  const mark = join(gitFolder, MERGING)
  if (!existsSync(mark)) return
  if (existsSync(join(gitFolder, 'MERGE_HEAD'))) await askGit(folder, ['merge', '--abort'])
  await rm(mark, { force: true })
}

function isUnfinished(gitFolder: string): boolean {
  return UNFINISHED.some((name) => existsSync(join(gitFolder, name)))
}
