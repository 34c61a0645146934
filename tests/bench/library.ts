import { cpSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibrary } from '../../src/main/library/local-library'
import type { Bench, Measurement } from './bench'
import { figures, times } from './library/figures'
import { furnished } from './library/furnish'
import { bytesOnDisk } from './library/bytes-on-disk'
import { listPages } from './library/list-pages'
import { miniSearch } from './library/mini-search'
import { ME } from './library/newsroom-story'
import { projecting } from './library/projecting'
import { saves } from './library/saves'
import { searches } from './library/searches'

const STORIES = Number(process.env.STET_BENCH_STORIES ?? 100_000)
const PAGE = { filter: {}, offset: 0, limit: 60, me: ME }

/**
 * A library of 100,000 stories (STET_BENCH_STORIES sets another number) on disk, once the system has read its pages.
 * Making it takes some minutes; it stays in the user's cache for the next run, which works on a copy.
 */
const bench: Bench = async ({ root }) => {
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  const made = furnished(STORIES, say)
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  const path = join(folder, 'library')
  const measurements: Measurement[] = []
  const measure = async (what: string, found: Measurement[] | Promise<Measurement[]>) => {
    measurements.push(...(await found))
    say(what)
  }
  try {
    cpSync(made, path, { recursive: true, mode: constants.COPYFILE_FICLONE })
    await measure('opened', opening(path))
    const open = await openLibrary({ path })
    try {
      await measure('listed', listPages(open, STORIES))
      await measure('searched', searches(open, path, STORIES))
      await measure('read', reading(open))
      await measure('saved 800 words', saves(open, path, { words: 800, rounds: 150 }))
      await measure('saved 50,000 words', saves(open, path, { words: 50_000, rounds: 40 }))
      await measure('projected', projecting(open, path))
    } finally {
      await open.close()
    }
    await measure('weighed', bytesOnDisk(path, STORIES))
    await measure('compared', miniSearch(root, path, say))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { title: `A library of ${STORIES.toLocaleString('en')} stories, mean 800 words`, measurements }
}

export default bench

/** The packages of tests/bench are installed first. */
export const againstPeers = true

async function opening(path: string): Promise<Measurement[]> {
  const opened = await times(6, async () => {
    const library = await openLibrary({ path })
    await library.list(PAGE)
    return () => library.close()
  })
  return figures('Open to first page', opened)
}

async function reading(library: Awaited<ReturnType<typeof openLibrary>>): Promise<Measurement[]> {
  const { rows } = await library.list({ ...PAGE, offset: Math.floor(STORIES / 2), limit: 300 })
  const ids = rows.map(({ id }) => id)
  const opened = await times(ids.length, (round) => library.open(ids[round] as string))
  const marked = await times(20, async (round) => {
    await library.excerpts({ ids: ids.slice(round * 10, round * 10 + 60), text: 'the have' })
  })
  return [...figures('Open a story', opened), ...figures('60 excerpts', marked)]
}
