import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DeskFolder, Holding } from '../desk-folder'
import { unfinishedIn } from '../unfinished'
import { writeNew } from '../write-new'
import { type Change, isWithin, readChanges } from './read-changes'
import { askGit } from './run-git'
import type { WorkTree } from './work-tree'

/** All that is ever committed. */
export const OURS = ['.stet', 'stories']
const HOLDINGS: Holding[] = ['objects', 'assets']
const KEPT = [...HOLDINGS.map((holding) => `.stet/${holding}`), '.stet/desk.json', '.stet/.gitattributes']
/** Here what is removed is removed for everybody. */
const FOLLOWED = ['.stet/asked', 'stories']

/**
 * Whatever somebody's git is told about line ends and filters, what lies there stays as it is to the byte. Of two pages none is
 * made that is half of each.
 */
const ATTRIBUTES: Record<string, string> = {
  '.stet': '* -text -filter -ident -working-tree-encoding -diff\n',
  stories: '* -text -filter -ident -working-tree-encoding -merge\n',
}

/**
 * Commits what a desk's folder has got: new files, and such as were mended. What is torn or gone is put there again, as it
 * was committed. Whatever else lies in the work tree, or was made ready to commit, stays as it is. Gives whether there was anything.
 */
export async function commitDesk(tree: WorkTree, desk: DeskFolder): Promise<boolean> {
  const { folder } = tree
  if (!existsSync(join(folder, '.stet'))) return false
  for (const [part, attributes] of Object.entries(ATTRIBUTES)) {
    const file = join(folder, part, '.gitattributes')
    if (existsSync(join(folder, part)) && !existsSync(file))
      await writeNew(file, Buffer.from(attributes), unfinishedIn(folder))
  }
  const changes = await readChanges(folder, OURS)
  const within = (parts: string[]) => changes.filter(({ path }) => parts.some((part) => isWithin(path, part)))
  const touched = (parts: string[]) => parts.filter((part) => within([part]).length > 0)
  if (!changes.some(({ isKnown }) => isKnown) && within([...KEPT, ...FOLLOWED]).length === 0) return false
  await mend(folder, desk, within(KEPT))
  await add(folder, '--ignore-removal', touched(KEPT))
  await add(folder, '--all', touched(FOLLOWED))
  const changed = await askGit(folder, ['diff', '--cached', '--no-renames', '--name-only', '-z', '--', ...OURS])
  if (changed === '') return false
  await askGit(folder, [...someone(tree), 'commit', '-q', '--no-verify', '--only', '-m', MESSAGE, ...FROM_INPUT], {
    input: changed,
  })
  return true
}

/** Nobody's names: a sealed desk's repository says no more than its folder. */
const MESSAGE = 'Shared from Stet'
const FROM_INPUT = ['--pathspec-from-file=-', '--pathspec-file-nul']

/** Where git knows nobody, as on a computer where it was never used by hand. */
export function someone({ email }: WorkTree): string[] {
  const known = email ?? process.env.GIT_COMMITTER_EMAIL
  return known === undefined ? ['-c', 'user.name=Stet', '-c', 'user.email=stet@localhost'] : []
}

/** Absence is never deletion, and a file that is torn here was whole when it was committed. */
async function mend(folder: string, desk: DeskFolder, changes: Change[]): Promise<void> {
  const torn: string[] = []
  for (const { path, isAltered } of changes) if (isAltered && !(await isWhole(desk, path))) torn.push(path)
  if (torn.length === 0) return
  await askGit(folder, ['checkout-index', '-f', '-q', '-z', '--stdin'], { input: torn.join('\0') })
}

/** Whether an object or asset is what its name says. Of `desk.json` the desk itself is the judge. */
export async function isWhole(desk: DeskFolder, path: string): Promise<boolean> {
  const holding = HOLDINGS.find((each) => path.startsWith(`.stet/${each}/`))
  if (holding === undefined) return path === '.stet/desk.json' && (await desk.about()) !== undefined
  return (await desk.read(holding, basename(path).replace(/\..*/, ''))) !== undefined
}

async function add(folder: string, what: '--all' | '--ignore-removal', paths: string[]): Promise<void> {
  const there = paths.filter((path) => holdsFiles(join(folder, path)))
  if (there.length > 0) await askGit(folder, ['add', '--force', what, '--', ...there])
}

/** What holds no file is nothing to git, which says so. */
function holdsFiles(path: string): boolean {
  if (!existsSync(path)) return false
  if (!statSync(path).isDirectory()) return true
  return readdirSync(path).some((name) => holdsFiles(join(path, name)))
}
