import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateStory } from '../support/generate-story'
import { type Bench, type Measurement, percentile } from './bench'
import { type Contender, CONTENDERS, openInAll } from './typing/contenders'
import { inEnglish } from './typing/in-english'
import { keyTimes, prepare, putCaret } from './typing/key-times'

const SIZES = [1000, 10_000, 50_000]
const SPOTS = [0, 0.5, 1] as const
const SOURCES = 100
const ROUNDS = 5
const KEYS = 12

const NAMES: Record<Contender, string> = {
  stet: 'Stet, all panes open',
  bare: 'A bare contenteditable',
  tiptap: 'TipTap (ProseMirror)',
  lexical: 'Stock Lexical',
}

/**
 * From a key to the frame that shows its letter, in the real app and in what else one could write in, all loaded with
 * the same words in windows of one size. Sixty keys at the beginning, in the middle and at the end of the story; the
 * editors take turns every few keys, so that what else the machine does hits all of them alike.
 */
const typing: Bench = (context) =>
  context.onScreen(
    async (env) => {
      const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
      try {
        const measurements: Measurement[] = []
        for (const words of SIZES) measurements.push(...report(words, await measure(words)))
        return { title: 'From a key to the frame with its letter', measurements }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }

      async function measure(words: number): Promise<Record<Contender, number[]>> {
        const story = inEnglish(context.root, generateStory(words, words, SOURCES))
        const { pages, close } = await openInAll(context, env, join(folder, String(words)), story)
        const times: Record<Contender, number[]> = { stet: [], bare: [], tiptap: [], lexical: [] }
        try {
          for (const name of CONTENDERS) await prepare(pages[name])
          for (const spot of SPOTS) {
            for (const name of CONTENDERS) await putCaret(pages[name], spot)
            // The first keys in a place compile and lay out what the others find ready.
            for (const name of CONTENDERS) await keyTimes(pages[name], 3)
            for (let round = 0; round < ROUNDS; round++)
              for (const name of CONTENDERS) times[name].push(...(await keyTimes(pages[name], KEYS)))
          }
          return times
        } finally {
          await close()
        }
      }
    },
    { hidden: true },
  )

export default typing

/** The packages of tests/bench are installed first. */
export const againstPeers = true

function report(words: number, times: Record<Contender, number[]>): Measurement[] {
  const size = `${words.toLocaleString('en')} words`
  const p50 = (name: Contender) => percentile(times[name], 0.5)
  return [
    { label: `${size}: Stet / bare contenteditable, p50`, value: p50('stet') / p50('bare'), unit: '×' },
    { label: `${size}: stock Lexical / Stet, p50`, value: p50('lexical') / p50('stet'), unit: '×' },
    ...CONTENDERS.flatMap((name) => [
      { label: `${size}: ${NAMES[name]}, p50`, value: p50(name), unit: 'ms' },
      { label: `${size}: ${NAMES[name]}, p95`, value: percentile(times[name], 0.95), unit: 'ms' },
    ]),
  ]
}
