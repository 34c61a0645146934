import { join } from 'node:path'
import { git } from './run-git'
import { testFolder } from './test-folder'

export { git }

/** A repository that others push to, and clones of it while it was empty. */
export function repository(clones: number): { bare: string; folders: string[] } {
  const bare = testFolder()
  git(bare, 'init', '-q', '--bare')
  return { bare, folders: Array.from({ length: clones }, () => cloneOf(bare)) }
}

export function cloneOf(bare: string): string {
  const folder = join(testFolder(), 'desk')
  git(bare, 'clone', '-q', bare, folder)
  return folder
}
