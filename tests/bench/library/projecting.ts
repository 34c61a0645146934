import Database from 'better-sqlite3'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { join } from 'node:path'
import type { Library } from '../../../src/main/library/library'
import { generateStory } from '../../support/generate-story'
import { type Measurement, percentile } from '../bench'
import { settled } from './settled'

const ROUNDS = 8

/** How long after a save search knows the new words, and the longest that anything else had to wait meanwhile. */
export async function projecting(library: Library, path: string): Promise<Measurement[]> {
  return [...(await after(library, path, 800)), ...(await after(library, path, 50_000))]
}

async function after(library: Library, path: string, words: number): Promise<Measurement[]> {
  const db = new Database(join(path, 'stet.db'), { readonly: true })
  const until: number[] = []
  const blocked: number[] = []
  await settled(db)
  for (let round = 0; round < ROUNDS; round++) {
    const json = JSON.stringify(generateStory(round + 100, words))
    await library.bringIn({ stories: [{ json, original: { name: 'a.txt', text: '' } }], by: 'Ana' })
    const start = performance.now()
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    await settled(db)
    delay.disable()
    until.push(performance.now() - start)
    blocked.push(delay.max / 1e6)
  }
  db.close()
  const what = `of a save of ${words.toLocaleString('en')} words`
  return [
    { label: `Search knows ${what} after, max`, value: percentile(until, 1), unit: 'ms' },
    { label: `Longest wait for the projection ${what}, p50`, value: percentile(blocked, 0.5), unit: 'ms' },
    { label: `Longest wait for the projection ${what}, max`, value: percentile(blocked, 1), unit: 'ms' },
  ]
}
