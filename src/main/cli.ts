import { run } from './cli/run'
import { thisTerminal } from './cli/terminal'

// A reader that has seen enough, such as `head`, closes the pipe: nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

void run(process.argv.slice(2), thisTerminal()).then((code) => {
  process.exitCode = code
})
