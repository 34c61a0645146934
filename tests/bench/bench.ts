/** One number a benchmark found. Prefer ratios taken in the same run: absolute times differ from machine to machine. */
export interface Measurement {
  label: string
  value: number
  unit: string
}

export interface BenchResult {
  title: string
  measurements: Measurement[]
}

/** What a benchmark may ask of the project. */
export interface BenchContext {
  /** The folder of this clone. */
  root: string
  /** The app, built, and the Electron to run it with. */
  ensureApp(): Promise<{ executable: string; flags: string[] }>
  /** One classic script with all that an entry imports in it, as a page of a peer runs it. */
  bundlePage(entry: string): Promise<string>
  /** Runs `work` with the environment of a program that shows windows. */
  onScreen<T>(work: (env: NodeJS.ProcessEnv) => Promise<T>, options?: { hidden?: boolean }): Promise<T>
}

/** A file `tests/bench/NAME.ts` exports one of these as its default. */
export type Bench = (context: BenchContext) => Promise<BenchResult>

/** The middle of some numbers, or the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  if (low === undefined || high === undefined) throw new Error('The median of nothing')
  return (low + high) / 2
}

/** The value that such a share of some numbers does not exceed. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined) throw new Error('a percentile of nothing')
  return value
}
