/** Something the person can put right: the message is the whole story, so it is shown without a stack. */
export class Failure extends Error {}

/**
 * Progress goes to stderr, so that stdout stays the program's own.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/**
 * Says what is going on and, once it is done, how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 */
export async function step(title, work) {
  const start = performance.now()
  say(`${title} …`)
  const result = await work()
  say(`  done in ${seconds(performance.now() - start)}`)
  return result
}

/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

/**
 * Runs a script to its end: what `work` gives is the exit code, and a Failure is told in its own words.
 * @param {() => Promise<number | void>} work
 */
export async function script(work) {
  try {
    process.exit((await work()) ?? 0)
  } catch (error) {
    say(error instanceof Failure ? error.message : String(error instanceof Error ? error.stack : error))
    process.exit(1)
  }
}
