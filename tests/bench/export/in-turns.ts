import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** How long each contender took in each turn, in milliseconds. The turns of one index followed each other at once. */
export type Turns<Name extends string> = Record<Name, number[]>

interface Course {
  /** How many texts a contender writes in one turn. */
  each: number
  /** How often all texts are gone through, after a first time that only warms up. */
  rounds: number
}

/** Lets contenders write what is given, turn and turn about, forwards and backwards so that none always goes first. */
export async function inTurns<Name extends string, Given extends Record<string, string>>(
  contenders: Record<Name, (given: Given) => string | Promise<string>>,
  given: Given[],
  { each, rounds }: Course,
): Promise<Turns<Name>> {
  const names = Object.keys(contenders) as Name[]
  const turns = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Turns<Name>
  // As in a running app, some stories stay open: V8 forgets what it learnt of objects when the last one of a kind dies.
  const open = given.slice(0, 20).flatMap((texts) => Object.values(texts).map((text) => JSON.parse(text) as unknown))
  for (let round = 0; round <= rounds; round++) {
    collectGarbage()
    for (let start = 0; start < given.length; start += each) {
      const texts = given.slice(start, start + each)
      for (const name of (start / each) % 2 === 0 ? names : names.toReversed()) {
        const time = await timeOf(contenders[name], texts)
        if (round > 0) turns[name].push(time)
      }
    }
  }
  if (open.length === 0) throw new Error('nothing to write')
  return turns
}

async function timeOf<Given>(write: (given: Given) => string | Promise<string>, given: Given[]): Promise<number> {
  const start = performance.now()
  for (const texts of given) {
    const written = write(texts)
    Buffer.byteLength(typeof written === 'string' ? written : await written)
  }
  return performance.now() - start
}

/** Before each round, so that none pays for what the one before left behind. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}
