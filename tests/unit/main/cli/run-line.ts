import { run } from '../../../../src/main/cli/run'

/** Runs a command line and gives its exit code and what it printed. */
export async function runLine(args: string[], userData: string) {
  const printed: string[] = []
  const said: string[] = []
  const terminal = {
    out: (line: string) => void printed.push(line),
    say: (line: string) => void said.push(line),
    env: {},
    userData,
  }
  const code = await run(args, terminal)
  return { code, out: printed.join('\n'), err: said.join('\n') }
}
