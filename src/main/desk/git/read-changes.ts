import { askGit, pathsIn } from './run-git'

/** A file that is not as it was committed. */
export interface Change {
  path: string
  /** Git has it in its index. */
  isKnown: boolean
  /** What lies there is not what the index has; or nothing does. */
  isAltered: boolean
}

const EVERY_FILE = ['--no-renames', '--untracked-files=all', '--ignored=traditional', '--ignore-submodules=dirty']

/** What is otherwise in parts of a work tree than in its last commit, what git is told to ignore included. */
export async function readChanges(folder: string, parts: string[]): Promise<Change[]> {
  const out = await askGit(folder, ['status', '--porcelain=v1', '-z', ...EVERY_FILE, '--', ...parts])
  return pathsIn(out).map((entry) => {
    const inTree = entry.charAt(1)
    const isKnown = !'?!'.includes(inTree)
    return { path: entry.slice(3), isKnown, isAltered: isKnown && inTree !== ' ' }
  })
}

/** Whether a path of git's is another one, or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}
