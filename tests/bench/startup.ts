import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bench, median } from './bench'
import { furnish } from './startup/newsroom'
import { readyTime } from './startup/ready-time'

const ROUNDS = 15

/**
 * From the start of the program to the window with its content, against an Electron with an empty window: as somebody
 * meets Stet on the first run, and with a thousand stories and one of them open. Each round starts all three one after
 * another, and a ratio is the median of the rounds' own, so that what else the machine does meanwhile counts little.
 */
const startup: Bench = async ({ root, ensureApp, onScreen }) => {
  const { executable, flags } = await ensureApp()
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  const emptyApp = join(root, 'tests/bench/startup/empty-app')
  try {
    await furnish(join(folder, 'newsroom'))
    return await onScreen(
      async (env) => {
        const start = (app: string, userData: string) =>
          readyTime(executable, [...flags, `--user-data-dir=${join(folder, userData)}`, app], env)
        const startAll = async () => ({
          empty: await start(emptyApp, 'empty'),
          firstRun: await start(root, 'first-run'),
          newsroom: await start(root, 'newsroom'),
        })
        // The first start of each makes its folders and warms the disk; it is a different question.
        const cold = await startAll()
        const rounds: (typeof cold)[] = []
        for (let round = 0; round < ROUNDS; round++) rounds.push(await startAll())
        const ratio = (app: 'firstRun' | 'newsroom') => median(rounds.map((times) => times[app] / times.empty))
        const time = (app: keyof typeof cold) => median(rounds.map((times) => times[app]))
        return {
          title: `Start to window, medians of ${ROUNDS} rounds`,
          measurements: [
            { label: 'First run / empty Electron window', value: ratio('firstRun'), unit: '×' },
            { label: '1,000 stories, one open / empty Electron window', value: ratio('newsroom'), unit: '×' },
            { label: 'First run', value: time('firstRun'), unit: 'ms' },
            { label: '1,000 stories, one open', value: time('newsroom'), unit: 'ms' },
            { label: 'Empty Electron window', value: time('empty'), unit: 'ms' },
            { label: 'First run, the very first start', value: cold.firstRun, unit: 'ms' },
          ],
        }
      },
      { hidden: true },
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export default startup
