import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { PlainFolder } from '../../src/main/desk/plain-folder'
import type { Library } from '../../src/main/library/library'
import { ownedLibrary } from '../../src/main/library/local-library'
import type { ReadableDb } from '../../src/main/store/connection'
import { sha256 } from '../../src/main/store/hash'
import { openWritableStore } from '../../src/main/store/open-store'
import { isAnyStale } from '../../src/main/store/projections/stale'
import { canonicalJson } from '../../src/shared/article/canonical'
import { normalise } from '../../src/shared/article/normalise'
import type { Revision } from '../../src/shared/article/revision'
import { reviseStory } from '../support/revise-story'
import type { Bench, Measurement } from './bench'
import { metAtDesk } from './sync/at-desk'
import { metInLogs } from './sync/in-logs'
import { type Met, offlineStory, outcomeOf } from './sync/offline-rounds'
import { sizeOf } from './sync/size-of'

export const againstPeers = true

const STORIES = Number(process.env.STET_BENCH_STORIES ?? 10_000)
const REVISIONS = Number(process.env.STET_BENCH_REVISIONS ?? 20)
const NEW = 100
const WORDS = 800
/** So many different stories are written; the others have their words. */
const WRITTEN = 100

/** Stories that three people write on offline, and meet so often: 21 revisions each. */
const OFFLINE = Number(process.env.STET_BENCH_OFFLINE ?? 20)
const ROUNDS = 7

/**
 * How long it takes to join a desk whose folder is full, against copying the same files; then how long a look takes that finds
 * nothing new, and one that finds the revisions of a busy hour. And what becomes of stories on which three people write
 * offline, against @lexical/yjs with its second binding and a log for each of them.
 */
const bench: Bench = async () => {
  const root = mkdtempSync(join(tmpdir(), 'stet-bench-sync-'))
  try {
    const folder = join(root, 'desk')
    mkdirSync(folder)
    const fill = filling(folder)
    for (let story = 0; story < STORIES; story++) fill(story, REVISIONS)
    const bytes = sizeOf(folder)
    const copied = await timed(async () => cpSync(folder, join(root, 'copy'), { recursive: true }))
    const store = openWritableStore(join(root, 'library'))
    const library = ownedLibrary(store, { deskEvery: 0 })
    try {
      const joining = await measured(library, { folder, bytes, copied, fill, db: store.db })
      return { title: 'A desk folder, joined and kept up with', measurements: [...joining, ...(await offline(root))] }
    } finally {
      await library.close()
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

interface Full {
  folder: string
  bytes: number
  copied: number
  fill: (story: number, revisions: number) => void
  db: ReadableDb
}

async function measured(library: Library, { folder, bytes, copied, fill, db }: Full) {
  await new PlainFolder(folder).found({ format: 1, id: 'bench', name: 'Bench' })
  await library.joinDesk({ folder })
  const joined = await timed(() => library.syncDesks())
  const [desk] = await library.desks()
  if (desk?.stories !== STORIES || desk.problem) throw new Error(JSON.stringify(desk))
  // Stories that came in are put into the search in the background, beside which a look would be measured.
  const searched = await timed(() => searchIsReady(db))
  const idle = await timed(() => library.syncDesks())
  for (let story = 0; story < NEW; story++) fill(story, 1)
  const before = sizeOf(folder)
  const busy = await timed(() => library.syncDesks())
  const what = `${STORIES.toLocaleString('en')} stories of ${WORDS} words with ${REVISIONS} revisions`
  return [
    { label: `${what}: joining / copying the files`, value: joined / copied, unit: '×' },
    { label: `${what}: joining`, value: joined / 1000, unit: 's' },
    { label: `${what}: after it, until search knows all of them`, value: searched / 1000, unit: 's' },
    { label: `${what}: in the folder`, value: bytes / 1e6, unit: 'MB' },
    { label: `${what}: a look that finds nothing new`, value: idle, unit: 'ms' },
    { label: `${what}: a look that finds ${NEW} revisions`, value: busy, unit: 'ms' },
    { label: `${what}: their bytes`, value: (before - bytes) / 1e6, unit: 'MB' },
    { label: `${what}: written back`, value: (sizeOf(folder) - before) / 1e6, unit: 'MB' },
  ]
}

async function searchIsReady(db: ReadableDb): Promise<void> {
  while (isAnyStale(db)) await wait(20)
}

async function offline(root: string): Promise<Measurement[]> {
  const stories = Array.from({ length: OFFLINE }, (_, seed) => offlineStory(seed, { words: WORDS, rounds: ROUNDS }))
  const contenders = { Stet: metAtDesk, '@lexical/yjs': metInLogs }
  const found: Measurement[] = []
  for (const [name, meet] of Object.entries(contenders)) {
    const place = join(root, name.replace(/\W/g, ''))
    mkdirSync(join(place, 'desk'), { recursive: true })
    const met: Met = await meet(stories, place)
    const { lost, doubled } = outcomeOf(stories, met.seen)
    const what = `three people offline, ${ROUNDS} times, ${name}`
    found.push(
      { label: `${what}: stories of ${OFFLINE} that lost words`, value: lost, unit: 'stories' },
      { label: `${what}: stories with words twice`, value: doubled, unit: 'stories' },
      { label: `${what}: joining, each story`, value: met.joined / OFFLINE, unit: 'ms' },
      { label: `${what}: in the folder, each story`, value: met.bytes / OFFLINE / 1000, unit: 'kB' },
    )
  }
  return found
}

/** Writes revisions of stories into a folder, each on the last of its story. */
function filling(folder: string): Full['fill'] {
  const stages = Array.from({ length: Math.min(WRITTEN, STORIES) }, (_, seed) =>
    reviseStory(seed, WORDS, REVISIONS + 1),
  )
  const last = new Map<number, { id: string; stage: number }>()
  return (story, revisions) => {
    for (let count = 0; count < revisions; count++) {
      const before = last.get(story)
      const stage = (before?.stage ?? -1) + 1
      const value = normalise(stages[story % stages.length]?.[stage] as (typeof stages)[0][0])
      const revision: Revision = {
        format: 1,
        kind: 'article',
        id: `story-${story}`,
        value: value as unknown as Revision['value'],
        parents: before ? [before.id] : [],
        author: 'Ana',
        at: new Date(Date.UTC(2025, 0, 1) + story * 1000 + stage * 3_600_000).toISOString(),
        reason: 'close-story',
        schema: 1,
        deleted: false,
      }
      const bytes = Buffer.from(canonicalJson(revision))
      const id = sha256(bytes)
      const shard = join(folder, '.stet/objects', id.slice(0, 2))
      mkdirSync(shard, { recursive: true })
      writeFileSync(join(shard, `${id}.rev`), bytes)
      last.set(story, { id, stage })
    }
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export default bench
