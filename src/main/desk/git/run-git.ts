import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { devNull } from 'node:os'
import { StetError } from '../../../shared/bridge/errors'
import { gitError } from './git-error'

/** What git said. */
export interface GitAnswer {
  code: number
  out: string
  err: string
}

/** Milliseconds: a first push of many pictures takes its time. */
const LONGEST = 600_000
const LARGEST_ANSWER = 256_000_000

/**
 * What holds for every call: nobody is asked anything, nothing of the work tree's own is run, and bytes stay as they are. How
 * people sign in (credential helpers, keys) is the business of their git.
 */
const SETTINGS = {
  'core.hooksPath': devNull,
  'core.fsmonitor': 'false',
  'core.autocrlf': 'false',
  'core.longPaths': 'true',
  'commit.gpgSign': 'false',
  'submodule.recurse': 'false',
  'merge.renames': 'false',
  'protocol.ext.allow': 'never',
  // A line that went dead is given up after a minute.
  'http.lowSpeedLimit': '100',
  'http.lowSpeedTime': '60',
}
const OPTIONS = Object.entries(SETTINGS).flatMap(([key, value]) => ['-c', `${key}=${value}`])
/** What would have git work somewhere else. */
const ELSEWHERE = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_OBJECT_DIRECTORY',
])

/**
 * Runs the system's git in a folder, without a shell. Paths are taken literally. Throws desk.git-absent where there is
 * none, desk.gone, and desk.git-offline when it takes too long; what git itself refuses is in the answer.
 */
export function runGit(
  folder: string,
  args: string[],
  { input = '', longest = LONGEST }: { input?: string; longest?: number } = {},
): Promise<GitAnswer> {
  const options = {
    cwd: folder,
    env: environment(),
    timeout: longest,
    maxBuffer: LARGEST_ANSWER,
    windowsHide: true,
    encoding: 'utf8' as const,
  }
  return new Promise((resolve, reject) => {
    const child = execFile('git', [...OPTIONS, ...args], options, (error, out, err) => {
      const cause = { cause: error }
      if (error === null) return resolve({ code: 0, out, err })
      if (error.code === ('ENOENT' as unknown)) {
        const code = existsSync(folder) ? 'desk.git-absent' : 'desk.gone'
        return reject(new StetError(code, { path: folder }, cause))
      }
      if (error.killed) return reject(new StetError('desk.git-offline', {}, cause))
      if (typeof error.code !== 'number') return reject(error)
      resolve({ code: error.code, out, err })
    })
    // One that ended before it read anything has said why.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}

/** What git puts out; whatever it refuses is thrown, see `gitError`. */
export async function askGit(folder: string, args: string[], options?: { input?: string }): Promise<string> {
  const { code, out, err } = await runGit(folder, args, options)
  if (code !== 0) throw gitError(err, folder)
  return out
}

/** The paths in what git puts out with `-z`. */
export function pathsIn(out: string): string[] {
  return out.split('\0').filter((path) => path !== '')
}

function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !ELSEWHERE.has(name))
  return {
    ...Object.fromEntries(inherited),
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    LC_ALL: 'C',
    LANGUAGE: '',
  }
}
