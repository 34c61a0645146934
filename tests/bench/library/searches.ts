import Database from 'better-sqlite3'
import { join } from 'node:path'
import { fold } from '../../../src/main/library/fold'
import type { Library } from '../../../src/main/library/library'
import type { StoryFilter, StorySort } from '../../../src/shared/bridge/story'
import { median, type Measurement, percentile } from '../bench'
import { figures, times } from './figures'
import { ME } from './newsroom-story'
import { type Sought, soughtIn } from './sought'

const LIMIT = 60
const FILTERS: StoryFilter[] = [
  { stage: 'draft' },
  { tag: 'rare' },
  { section: 'World' },
  { only: 'mine' },
  { only: 'overdue' },
  { trashed: true },
]

/** Searches for what stories hold, so common words are sought often and rare ones seldom; no two are the same. */
export async function searches(library: Library, path: string, stories: number): Promise<Measurement[]> {
  const sought = soughtIn(stories)
  const search = (text: string, filter: StoryFilter = {}, sort?: StorySort) =>
    library.list({ filter: { ...filter, text }, ...(sort && { sort }), offset: 0, limit: LIMIT, me: ME })
  const byHeadline: StorySort = { by: 'headline', descending: false }
  type Ask = (text: string, round: number) => Promise<unknown>
  const kinds: [string, Sought, Ask][] = [
    ...Object.entries(sought).map(([name, texts]): [string, Sought, Ask] => [name, texts, (text) => search(text)]),
    ['a word under a filter', sought.word, (text, round) => search(text, FILTERS[round % FILTERS.length])],
    ['a word, by headline', sought.word, (text) => search(text, {}, byHeadline)],
    ['2 letters, by headline', sought['2 letters'], (text) => search(text, {}, byHeadline)],
    ['two words, by headline', sought['two words'], (text) => search(text, {}, byHeadline)],
    ['a word, oldest first', sought.word, (text) => search(text, {}, { by: 'updated', descending: false })],
  ]
  for (const text of sought['2 letters'].slice(0, 10)) await search(text)
  const measurements: Measurement[] = []
  const all: number[] = []
  for (const [name, texts, ask] of kinds) {
    const taken = await times(texts.length, async (round) => void (await ask(texts[round] as string, round)))
    measurements.push(...figures(`Search for ${name}`, taken))
    if (name !== '1 letter') all.push(...taken)
  }
  return [
    { label: 'All searches of two letters or more, p95', value: percentile(all, 0.95), unit: 'ms' },
    ...measurements,
    ...(await againstFloor(path, sought, search)),
  ]
}

/** The time of a search against that of a raw full-text query for as many rows, newest first. */
async function againstFloor(
  path: string,
  sought: Record<'2 letters' | 'word', Sought>,
  search: (text: string) => Promise<unknown>,
): Promise<Measurement[]> {
  const db = new Database(join(path, 'stet.db'), { readonly: true })
  const places = db
    .prepare('SELECT rowid FROM story_words WHERE story_words MATCH ? ORDER BY rowid DESC LIMIT ?')
    .pluck()
  const row = db.prepare('SELECT * FROM story_row WHERE key = (SELECT story FROM story_found WHERE place = ?)')
  const raw = async (text: string) => {
    for (const place of places.all(`"${fold(text)}"*`, LIMIT)) row.get(place)
  }
  const ratios: Measurement[] = []
  for (const kind of ['2 letters', 'word'] as const) {
    // Ideographs are sought as phrases, in the other index.
    const texts = sought[kind].filter((text) => !fold(text).includes(' ')).map((text) => `${text} `)
    const rounds: number[] = []
    for (const text of texts) {
      const [floor] = await times(1, () => raw(text))
      const [ours] = await times(1, async () => void (await search(text)))
      rounds.push((ours as number) / (floor as number))
    }
    ratios.push({ label: `Search for ${kind} / raw FTS5 query for the same rows`, value: median(rounds), unit: '×' })
  }
  db.close()
  return ratios
}
