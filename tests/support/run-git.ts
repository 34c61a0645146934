import { execFileSync } from 'node:child_process'

/** Git as a person uses it, in English and without what this computer is set to. */
export function git(folder: string, ...args: string[]): string {
  const env = { ...process.env, LC_ALL: 'C', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  const someone = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...someone, ...args], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }).trim()
}
