import { type ErrorCode, StetError } from '../../../shared/bridge/errors'

/** What git says when it refuses, in the order in which it is looked for: one message may say several. */
const SAYINGS: [RegExp, ErrorCode][] = [
  [/dubious ownership/, 'desk.git-not-trusted'],
  [/Unable to create '.*\.lock'|index file lock|cannot lock ref.*File exists/i, 'desk.git-locked'],
  [/No space left|Disk quota exceeded/i, 'desk.full'],
  [
    /Could not resolve|Failed to connect|Connection (?:refused|timed out|reset|closed)|unreachable|Operation timed out|Couldn't connect/i,
    'desk.git-offline',
  ],
  [
    /Authentication failed|could not read (?:Username|Password)|Permission denied \(|returned error: 40[13]|terminal prompts disabled|Host key verification failed|access denied/i,
    'desk.git-refused',
  ],
  [
    /does not appear to be a git repository|repository .*not found|returned error: 404|does not exist|Could not read from remote/i,
    'desk.git-no-repository',
  ],
  [/hung up|early EOF|unable to access|disconnect/i, 'desk.git-offline'],
  [/would be overwritten by merge|commit your changes|Your local changes/i, 'desk.git-changed-files'],
  [/hook declined|protected branch|remote rejected/i, 'desk.git-declined'],
  [/Permission denied|Read-only file system/i, 'desk.not-writable'],
]

/** What git refused, as an error that a person can do something about. `err` is what it said, in English. */
export function gitError(err: string, path: string): StetError {
  const code = SAYINGS.find(([saying]) => saying.test(err))?.[1] ?? 'desk.git-failed'
  return new StetError(code, { path, detail: whatMatters(err) }, { cause: new Error(err) })
}

/** Advice is for people at a terminal. Names and passwords in addresses are nobody's business. */
function whatMatters(err: string): string {
  const lines = err.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('hint:'))
  const line = lines.find((each) => /^(?:fatal|error|remote: (?:fatal|error)):/.test(each)) ?? lines.at(-1) ?? ''
  return line.replace(/\/\/[^/@\s]*@/g, '//').slice(0, 200)
}
