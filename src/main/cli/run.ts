import { type Ended, isUsage, programFor } from './program'
import { sentenceOfError } from './sentence'
import type { Terminal } from './terminal'

export const EXIT = { ok: 0, failed: 1, usage: 2, unchecked: 2 }

/** Runs one command line (without the program's own name) and gives the exit code. Never throws. */
export async function run(args: string[], terminal: Terminal): Promise<number> {
  let code = EXIT.ok
  const program = programFor(terminal, (how) => (code = exitOf(how)))
  try {
    await program.parseAsync(args.length > 0 ? args : ['--help'], { from: 'user' })
    return code
  } catch (error) {
    if (isUsage(error)) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
    terminal.say(sentenceOfError(error))
    return EXIT.failed
  }
}

function exitOf(how: Parameters<Ended>[0]): number {
  if (how === 'unchecked') return EXIT.unchecked
  return how === true || how === 'sound' ? EXIT.ok : EXIT.failed
}
