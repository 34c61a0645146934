import { StetError } from '../../../shared/bridge/errors'
import type { DeskFolder } from '../desk-folder'
import { commitDesk } from './commit-desk'
import { gitError } from './git-error'
import { mergeTheirs } from './merge-theirs'
import { askGit, runGit } from './run-git'
import { commitOf, isAncestor, readWorkTree, type WorkTree } from './work-tree'

/** So often a push that others were quicker than is tried again. */
const TRIES = 5
/** What the others' branch was when it was last seen; each work tree's own. */
const SEEN = 'refs/stet/seen'
const FETCHED = 'refs/stet/fetched'

/** Carries a desk's folder that is a Git work tree to its remote and back, see decision 28. */
export class GitCarrier {
  constructor(
    readonly folder: string,
    readonly desk: DeskFolder,
  ) {}

  /**
   * Commits what is new here. Then, if there was anything or it `isDue`, brings in what others pushed, and pushes. Throws desk.gone, or
   * one of desk.git-…: in every case nothing is lost here or there, and trying again is all that it takes once the reason
   * is gone.
   */
  async carry(isDue: boolean): Promise<Carried> {
    const tree = await readWorkTree(this.folder)
    if (!(await commitDesk(tree, this.desk)) && !isDue) return 'nothing'
    let came = false
    for (let time = 0; time < TRIES; time++) {
      const theirs = await fetchTheirs(tree)
      if (theirs !== undefined && (await bringIn(tree, theirs, this.desk))) came = true
      if (await push(tree, theirs)) return came ? 'came' : 'went'
    }
    throw new StetError('desk.git-busy', { path: this.folder })
  }
}

/** What became of it: others' work came in; all is at the remote; or there was nothing to do. */
export type Carried = 'came' | 'went' | 'nothing'

/** The others' newest commit; undefined where the remote has nothing yet. Throws desk.git-rewritten. */
async function fetchTheirs({ folder, remote, theirs }: WorkTree): Promise<string | undefined> {
  const args = ['fetch', '-q', '--no-tags', '--no-recurse-submodules', '--', remote, `+${theirs}:${FETCHED}`]
  const { code, err } = await runGit(folder, args)
  const seen = await commitOf(folder, SEEN)
  if (code === 0) {
    const commit = await commitOf(folder, FETCHED)
    if (commit === undefined) throw new Error('fetched, and nothing there')
    if (seen === undefined || (await isAncestor(folder, seen, commit))) return commit
    // Somebody has brought both together by hand.
    if (await isAncestor(folder, commit, 'HEAD')) return commit
    throw new StetError('desk.git-rewritten', { path: folder })
  }
  if (!/couldn't find remote ref/i.test(err)) throw gitError(err, folder)
  if (seen !== undefined) throw new StetError('desk.git-rewritten', { path: folder })
  return undefined
}

async function bringIn(tree: WorkTree, commit: string, desk: DeskFolder): Promise<boolean> {
  const { folder } = tree
  const isNew = !(await isAncestor(folder, commit, 'HEAD'))
  if (isNew) await mergeTheirs(tree, commit, desk)
  await askGit(folder, ['update-ref', SEEN, commit])
  return isNew
}

/** Gives whether the others have everything; false: somebody was quicker. */
async function push({ folder, remote, theirs }: WorkTree, known: string | undefined): Promise<boolean> {
  const head = await commitOf(folder, 'HEAD')
  if (head === undefined || head === known) return true
  const { code, err } = await runGit(folder, ['push', '-q', '--no-verify', '--', remote, `${head}:${theirs}`])
  if (code === 0) {
    await askGit(folder, ['update-ref', SEEN, head])
    return true
  }
  if (/\(fetch first\)|\(non-fast-forward\)|incorrect old value|cannot lock ref|failed to update ref/i.test(err))
    return false
  throw gitError(err, folder)
}
