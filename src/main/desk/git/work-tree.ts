import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { StetError } from '../../../shared/bridge/errors'
import { gitError } from './git-error'
import { readSettings, remotesIn } from './read-settings'
import { askGit, runGit } from './run-git'

/** Where a desk's folder stands as a Git work tree. */
export interface WorkTree {
  folder: string
  gitFolder: string
  /** The full name of the branch that is checked out; it may have no commit yet. */
  branch: string
  /** The repository that others reach too, and the branch there. */
  remote: string
  theirs: string
  /** Who it is that commits, as far as git was told. */
  email: string | undefined
}

const BRANCHES = 'refs/heads/'

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
  const { gitFolder, branch } = await readHead(folder)
  if (branch === undefined) {
    if (isUnfinished(gitFolder)) throw new StetError('desk.git-unfinished', { path: folder })
    throw new StetError('desk.git-detached', { path: folder })
  }
  await finishOwnMerge(folder, gitFolder)
  if (isUnfinished(gitFolder)) throw new StetError('desk.git-unfinished', { path: folder })
  const short = branch.slice(BRANCHES.length)
  const settings = await readSettings(folder)
  const remotes = remotesIn(settings)
  const chosen = settings.get(`branch.${short}.remote`)
  const remote = [chosen, 'origin', remotes[0]].find((name) => name !== undefined && remotes.includes(name))
  if (remote === undefined) throw new StetError('desk.git-no-remote', { path: folder })
  const upstream = remote === chosen ? settings.get(`branch.${short}.merge`) : undefined
  return { folder, gitFolder, branch, remote, theirs: upstream ?? branch, email: settings.get('user.email') }
}

/** Where the repository lies, and the branch that is checked out; undefined where it is a commit alone. */
async function readHead(folder: string): Promise<{ gitFolder: string; branch: string | undefined }> {
  const both = ['rev-parse', '--absolute-git-dir', '--symbolic-full-name', '-q', '--verify', 'HEAD']
  const { out, err } = await runGit(folder, both)
  if (out === '') throw gitError(err, folder)
  const lines = out.trimEnd().split('\n')
  const head = lines.at(-1) ?? ''
  if (head === 'HEAD' || head.startsWith(BRANCHES)) lines.pop()
  const gitFolder = lines.join('\n')
  if (head.startsWith(BRANCHES)) return { gitFolder, branch: head }
  // A branch without any commit is none to rev-parse.
  const name = (await runGit(folder, ['symbolic-ref', '-q', 'HEAD'])).out.trimEnd()
  return { gitFolder, branch: name.startsWith(BRANCHES) ? name : undefined }
}

/** What a name stands for in the work tree's repository; undefined where it is nothing. */
export async function commitOf(folder: string, name: string): Promise<string | undefined> {
  const { code, out } = await runGit(folder, ['rev-parse', '-q', '--verify', `${name}^{commit}`])
  return code === 0 ? out.trimEnd() : undefined
}

/** The commits that full names of refs stand for, as far as they do. */
export async function commitsOf(folder: string, refs: string[]): Promise<Map<string, string>> {
  const out = await askGit(folder, ['for-each-ref', '--format=%(refname) %(objecttype) %(objectname)', ...refs])
  const commits = new Map<string, string>()
  for (const line of out.split('\n')) {
    const [ref = '', type, commit] = line.split(' ')
    if (type === 'commit' && commit !== undefined) commits.set(ref, commit)
  }
  return commits
}

export async function isAncestor(folder: string, ancestor: string, commit: string): Promise<boolean> {
  if (ancestor === commit) return true
  return (await runGit(folder, ['merge-base', '--is-ancestor', ancestor, commit])).code === 0
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
