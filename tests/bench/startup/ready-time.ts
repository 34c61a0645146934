import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

const READY = /^(?:Stet|Empty app) is ready\b/
const READY_WITHIN_MS = 30_000

/** Milliseconds until the program says that its window shows its content; then the program is ended. */
export async function readyTime(executable: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const start = performance.now()
  const child = spawn(executable, args, { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  try {
    return await new Promise<number>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code) => reject(new Error(`${args.at(-1)} ended (${code}) before its window was ready`)))
      setTimeout(() => reject(new Error(`${args.at(-1)} was not ready in time`)), READY_WITHIN_MS).unref()
      createInterface(child.stdout).on('line', (line) => READY.test(line) && resolve(performance.now() - start))
    })
  } finally {
    child.kill()
    await ended
  }
}
