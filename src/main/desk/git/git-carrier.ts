import { StetError } from '../../../shared/bridge/errors'
import type { DeskFolder } from '../desk-folder'
import { commitDesk } from './commit-desk'
import { gitError } from './git-error'
import { mergeTheirs } from './merge-theirs'
import { askGit, runGit } from './run-git'
import { commitOf, commitsOf, isAncestor, readWorkTree, type WorkTree } from './work-tree'

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
      const found = await fetchTheirs(tree)
      const isNew = await bringIn(tree, found, this.desk)
      if (isNew) came = true
      const head = isNew ? await commitOf(this.folder, 'HEAD') : found.head
      if (await push(tree, head, found.theirs)) return came ? 'came' : 'went'
    }
    throw new StetError('desk.git-busy', { path: this.folder })
  }
}

/** What became of it: others' work came in; all is at the remote; or there was nothing to do. */
export type Carried = 'came' | 'went' | 'nothing'

/** The commits there are when the others' branch was fetched; undefined where there is none yet. */
interface Found {
  /** The others' newest. */
  theirs: string | undefined
  /** Theirs when it was last seen. */
  seen: string | undefined
  /** The newest here. */
  head: string | undefined
}

/** Fetches the others' branch; the remote may have none yet. Throws desk.git-rewritten. */
async function fetchTheirs({ folder, branch, remote, theirs }: WorkTree): Promise<Found> {
  const args = ['fetch', '-q', '--no-tags', '--no-recurse-submodules', '--', remote, `+${theirs}:${FETCHED}`]
  const { code, err } = await runGit(folder, args)
  if (code !== 0 && !/couldn't find remote ref/i.test(err)) throw gitError(err, folder)
  const commits = await commitsOf(folder, [SEEN, FETCHED, branch])
  const seen = commits.get(SEEN)
  // Where a disk takes MAIN for main, the branch may be listed under another name than it was checked out by.
  const head = commits.get(branch) ?? (await commitOf(folder, 'HEAD'))
  if (code === 0) {
    const commit = commits.get(FETCHED)
    if (commit === undefined) throw new Error('fetched, and nothing there')
    const found = { theirs: commit, seen, head }
    if (seen === undefined || (await isAncestor(folder, seen, commit))) return found
    // Somebody has brought both together by hand.
    if (head !== undefined && (await isAncestor(folder, commit, head))) return found
  }
  if (seen !== undefined) throw new StetError('desk.git-rewritten', { path: folder })
  return { theirs: undefined, seen, head }
}

/** Gives whether there was anything of the others' that was not here. */
async function bringIn(tree: WorkTree, { theirs, seen, head }: Found, desk: DeskFolder): Promise<boolean> {
  if (theirs === undefined) return false
  const { folder } = tree
  const isNew = head === undefined || !(await isAncestor(folder, theirs, head))
  if (isNew) await mergeTheirs(tree, theirs, desk)
  if (seen !== theirs) await askGit(folder, ['update-ref', SEEN, theirs])
  return isNew
}

/** Gives whether the others have everything; false: somebody was quicker. */
async function push(
  { folder, remote, theirs }: WorkTree,
  head: string | undefined,
  known: string | undefined,
): Promise<boolean> {
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
