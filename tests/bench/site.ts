import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PLAIN_MANNER } from '../../src/main/files/manner'
import { writeSite } from '../../src/main/files/site/write-site'
import { writeAtomic } from '../../src/main/files/write-atomic'
import type { DoChore } from '../../src/main/library/chores'
import { choresInThread } from '../../src/main/library/chores-in-thread'
import type { Library, LibraryOptions } from '../../src/main/library/library'
import { openLibrary } from '../../src/main/library/local-library'
import { canonicalJson } from '../../src/shared/article/canonical'
import { normalise } from '../../src/shared/article/normalise'
import { generateStory } from '../support/generate-story'
import type { Bench } from './bench'

const STORIES = Number(process.env.STET_BENCH_STORIES ?? 10_000)
const WORDS = 800
/** A figure without a picture would be left out, so that stories have none. */
const SITE = { name: 'Harbour Gazette', language: 'en-GB', address: 'https://harbour.example/' }

/**
 * How long a site takes against writing the same bytes to the same files, one after the other, each under a temporary name,
 * synced and renamed as every file of Stet is; and how long a second run takes after one story has changed.
 */
const bench: Bench = async ({ root, ensureApp }) => {
  await ensureApp()
  const chores = choresInThread(join(root, 'out/main/chores.cjs'))
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-site-'))
  const path = join(folder, 'library')
  const out = join(folder, 'site')
  // As `stet site` does, without the work that follows a change in an open library.
  const build = () =>
    withLibrary(
      { path, readOnly: true },
      (library) =>
        timed(() => writeSite(library, { out, site: SITE, sections: [], manner: PLAIN_MANNER, now: Date.now() })),
      chores,
    )
  try {
    const ids = await withLibrary({ path }, furnish)
    const first = await build()
    const same = await timed(() => writeAgain(out, join(folder, 'same')))
    const second = await build()
    await withLibrary({ path }, (library) => publishAgain(library, ids[Math.floor(ids.length / 2)] as string))
    const third = await build()
    const what = `${STORIES.toLocaleString('en')} stories of ${WORDS} words`
    return {
      title: 'A site of published stories, written to disk',
      measurements: [
        { label: `${what}: site / the same bytes to the same files`, value: first.time / same.time, unit: '×' },
        { label: `${what}: site`, value: first.time / 1000, unit: 's' },
        { label: `${what}: files`, value: first.value.written, unit: 'files' },
        { label: `${what}: again, nothing changed`, value: second.time, unit: 'ms' },
        { label: `${what}: again, one story changed`, value: third.time, unit: 'ms' },
        { label: `${what}: files written then`, value: third.value.written, unit: 'files' },
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function withLibrary<T>(
  options: LibraryOptions,
  work: (library: Library) => Promise<T>,
  chores?: DoChore,
): Promise<T> {
  const library = await openLibrary(options, chores)
  try {
    return await work(library)
  } finally {
    await library.close()
  }
}

export default bench

async function timed<T>(work: () => Promise<T>): Promise<{ time: number; value: T }> {
  const start = performance.now()
  const value = await work()
  return { time: performance.now() - start, value }
}

async function furnish(library: Library): Promise<string[]> {
  const stories = Array.from({ length: STORIES }, (_, seed) => {
    const { body, ...story } = generateStory(seed, WORDS)
    const article = normalise({ ...story, stage: 'draft', body: body.filter(({ type }) => type !== 'figure') })
    return { json: canonicalJson(article), original: { name: `${seed}.txt`, text: String(seed) } }
  })
  const ids = await library.bringIn({ stories, by: 'Ana' })
  for (const id of ids) await publishAgain(library, id)
  return ids
}

async function publishAgain(library: Library, id: string): Promise<void> {
  const { json, version } = await library.open(id)
  const headline = `${(JSON.parse(json) as { headline: string }).headline} again`
  const next = canonicalJson({ ...(JSON.parse(json) as object), headline })
  await library.save({ id, baseVersion: version, json: next, by: 'Ana' })
  await library.publish({ id, baseVersion: (await library.open(id)).version, by: 'Ana' })
}

/** Writes every file of a folder to another one. */
async function writeAgain(from: string, to: string): Promise<void> {
  const paths = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const { parentPath, name } of paths) {
    const file = join(to, parentPath.slice(from.length), name)
    if (!existsSync(dirname(file))) await mkdir(dirname(file), { recursive: true })
    await writeAtomic(file, readFileSync(join(parentPath, name)))
  }
}
