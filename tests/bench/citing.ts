import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article } from '../../src/shared/article/article'
import { type Bench, type Measurement, percentile } from './bench'
import { type CitingEdit, EDITS, editTimes, prepare } from './citing/edit-times'
import { citedStories } from './citing/stories'
import type { DevtoolsPage } from './typing/devtools'
import { startElectron } from './typing/electron'
import { furnish } from './typing/furnish'

const CITATIONS = 2000
const SOURCES = 500
/** `STET_BENCH_ROUNDS` tries it with fewer. */
const ROUNDS = Number(process.env.STET_BENCH_ROUNDS ?? 40)

/**
 * From a key to the frame that shows what it did: a citation is inserted at the beginning of a story with 2,000 citations
 * of 500 sources, so that all their numbers change; it is taken away and brought back. The same in a story with the same
 * words and sources and no other citation. Both are open in the real app, and take turns.
 */
const citing: Bench = ({ root, ensureApp, onScreen }) =>
  onScreen(
    async (env) => {
      const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
      const { executable, flags } = await ensureApp()
      const { cited, bare } = citedStories(CITATIONS, SOURCES)
      const apps = [await open('cited', cited), await open('bare', bare)]
      try {
        const times = apps.map(() => ({ insert: [], delete: [], undo: [] }) as Record<CitingEdit, number[]>)
        for (const { page } of apps) await prepare(page)
        for (const { page } of apps) await editTimes(page)
        for (let round = 0; round < ROUNDS; round++) {
          for (const [index, { page }] of apps.entries()) {
            const taken = await editTimes(page)
            for (const edit of EDITS) times[index]?.[edit].push(taken[edit])
          }
        }
        return { title: `Citing at the beginning, ${CITATIONS} citations`, measurements: report(times) }
      } finally {
        await Promise.all(apps.map(({ close }) => close()))
        rmSync(folder, { recursive: true, force: true })
      }

      async function open(name: string, story: Article): Promise<{ page: DevtoolsPage; close(): Promise<void> }> {
        const userData = join(folder, name)
        await furnish(userData, story)
        const app = await startElectron(executable, [...flags, `--user-data-dir=${userData}`, root], env)
        const [page] = await app.pages(1, () => document.querySelectorAll('[aria-multiline] > *').length > 1)
        if (!page) throw new Error(`no page for ${name}`)
        return { page, close: () => app.close() }
      }
    },
    { hidden: true },
  )

export default citing

function report([cited, bare]: Record<CitingEdit, number[]>[]): Measurement[] {
  if (!cited || !bare) throw new Error('nothing was measured')
  return EDITS.flatMap((edit): Measurement[] => [
    { label: `${edit}: with citations / without, p95`, value: p95(cited[edit]) / p95(bare[edit]), unit: '×' },
    { label: `${edit}: with 2,000 citations, p95`, value: p95(cited[edit]), unit: 'ms' },
    { label: `${edit}: with none, p95`, value: p95(bare[edit]), unit: 'ms' },
  ])
}

function p95(times: number[]): number {
  return percentile(times, 0.95)
}
