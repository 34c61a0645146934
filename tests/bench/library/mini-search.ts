import Database from 'better-sqlite3'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Article } from '../../../src/shared/article/article'
import { bodyText } from '../../../src/shared/article/text'
import { openLibrary } from '../../../src/main/library/local-library'
import { median, type Measurement, percentile } from '../bench'
import { times } from './figures'
import { soughtIn } from './sought'

/** What is used of the peer. It is installed for benchmarks only, so that nothing here imports its types. */
interface MiniSearch {
  addAll(documents: object[]): void
  search(text: string, options: object): { id: number }[]
}

const MOST_BYTES = 3_200_000_000
const MOST_SECONDS = 240
const AT_A_TIME = 500
const LIMIT = 60

/** MiniSearch in memory, with as many of the library's stories as fit, against the library with all of them. */
export async function miniSearch(root: string, path: string, say: (line: string) => void): Promise<Measurement[]> {
  const required = createRequire(join(root, 'tests/bench/library.ts'))
  const Peer = required('minisearch') as new (options: object) => MiniSearch
  const peer = new Peer({ fields: ['title', 'standfirst', 'body'] })
  const db = new Database(join(path, 'stet.db'), { readonly: true })
  const some = db.prepare('SELECT key AS id, json FROM story WHERE key > ? ORDER BY key LIMIT ?')
  const before = process.memoryUsage().heapUsed
  const start = performance.now()
  let stories = 0
  for (let last = 0; ;) {
    const rows = some.all(last, AT_A_TIME) as { id: number; json: string }[]
    if (rows.length === 0) break
    peer.addAll(rows.map(documentOf))
    stories += rows.length
    last = rows.at(-1)?.id ?? last
    const seconds = (performance.now() - start) / 1000
    if (stories % 10_000 === 0) say(`MiniSearch holds ${stories} stories after ${Math.round(seconds)} s`)
    if (process.memoryUsage().heapUsed > MOST_BYTES || seconds > MOST_SECONDS) break
  }
  const seconds = (performance.now() - start) / 1000
  const bytes = process.memoryUsage().heapUsed - before
  db.close()
  return [
    { label: 'MiniSearch: stories that fit', value: stories, unit: 'stories' },
    { label: 'MiniSearch: memory a story', value: bytes / stories / 1e3, unit: 'kB' },
    { label: 'MiniSearch: time to index a thousand', value: (seconds / stories) * 1e3, unit: 's' },
    ...(await compared(peer, path)),
  ]
}

async function compared(peer: MiniSearch, path: string): Promise<Measurement[]> {
  const library = await openLibrary({ path, readOnly: true })
  await library.list({ filter: {}, offset: 0, limit: LIMIT })
  const sought = soughtIn(1000)
  const measurements: Measurement[] = []
  for (const kind of ['2 letters', '3 letters', 'word', 'two words'] as const) {
    const texts = sought[kind].slice(0, 30)
    const theirs = await times(texts.length, async (round) => {
      peer.search(texts[round] as string, { prefix: true, combineWith: 'AND' }).slice(0, LIMIT)
    })
    const ours = await times(texts.length, async (round) => {
      await library.list({ filter: { text: texts[round] as string }, offset: 0, limit: LIMIT })
    })
    measurements.push(
      { label: `Search for ${kind}: MiniSearch / Stet, of medians`, value: median(theirs) / median(ours), unit: '×' },
      { label: `Search for ${kind}: MiniSearch, p95`, value: percentile(theirs, 0.95), unit: 'ms' },
    )
  }
  await library.close()
  return measurements
}

function documentOf({ id, json }: { id: number; json: string }): object {
  const { headline, standfirst, body } = JSON.parse(json) as Article
  return { id, title: headline, standfirst, body: bodyText(body) }
}
