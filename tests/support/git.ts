import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { testFolder } from './test-folder'

/** Git as a person uses it, in English and without what this computer is set to. */
export function git(folder: string, ...args: string[]): string {
  const env = { ...process.env, LC_ALL: 'C', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  const someone = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...someone, ...args], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim()
}

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
