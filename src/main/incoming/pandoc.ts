import { execFile } from 'node:child_process'
import { delimiter } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const TIME_LIMIT_MS = 60_000
const MOST_OUTPUT = 60_000_000

/** What pandoc was asked and could not do; `missing`: it is not on this machine. */
export class PandocError extends Error {
  constructor(
    readonly missing: boolean,
    options?: ErrorOptions,
  ) {
    super(missing ? 'pandoc is not installed' : 'pandoc failed', options)
  }
}

/**
 * A document as HTML by pandoc, if it is installed. It runs in its sandbox, in which it reads nothing but the document and
 * loads nothing, with bounds to its time and memory. Throws a PandocError.
 */
export async function pandocHtml(bytes: Buffer, from: 'odt' | 'rtf'): Promise<string> {
  const args = ['--sandbox', `--from=${from}`, '--to=html', '--standalone', '--wrap=none']
  // The Haskell runtime's own bound.
  const bounds = ['+RTS', '-M1500M', '-RTS']
  const running = run('pandoc', [...args, ...bounds], {
    timeout: TIME_LIMIT_MS,
    killSignal: 'SIGKILL',
    maxBuffer: MOST_OUTPUT,
    windowsHide: true,
    env: { ...process.env, PATH: searched() },
  })
  running.child.stdin?.on('error', () => undefined)
  running.child.stdin?.end(bytes)
  try {
    return (await running).stdout
  } catch (error) {
    throw new PandocError((error as NodeJS.ErrnoException).code === 'ENOENT', { cause: error })
  }
}

/** A Mac gives programs that are started from its desktop no path to what people have installed. */
function searched(): string {
  const path = process.env.PATH ?? ''
  return process.platform === 'darwin' ? [path, '/usr/local/bin', '/opt/homebrew/bin'].join(delimiter) : path
}
