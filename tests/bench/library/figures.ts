import { type Measurement, percentile } from '../bench'

/** Milliseconds that each round of some work took. What it gives back as a function is done after, untimed. */
export async function times(rounds: number, work: (round: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    const after = await work(round)
    taken.push(performance.now() - start)
    if (typeof after === 'function') await after()
  }
  return taken
}

/** The median, the 95th percentile and the longest. */
export function figures(label: string, taken: number[]): Measurement[] {
  return [
    { label: `${label}, p50`, value: percentile(taken, 0.5), unit: 'ms' },
    { label: `${label}, p95`, value: percentile(taken, 0.95), unit: 'ms' },
    { label: `${label}, max`, value: percentile(taken, 1), unit: 'ms' },
  ]
}
