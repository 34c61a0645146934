import type { Library } from '../../../src/main/library/library'
import type { StoryFilter, StorySort } from '../../../src/shared/bridge/story'
import { randomOf } from '../../support/random'
import { type Measurement, percentile } from '../bench'
import { figures, times } from './figures'
import { ME } from './newsroom-story'

const FILTERS: StoryFilter[] = [
  {},
  { stage: 'draft' },
  { stage: 'killed' },
  { tag: 'energy' },
  { tag: 'rare' },
  { section: 'World' },
  { only: 'mine' },
  { only: 'due' },
  { only: 'overdue' },
  { trashed: true },
  { stage: 'in-review', tag: 'energy', section: 'World' },
  { tag: 'rare', only: 'overdue' },
]
const SORTS: StorySort[] = (['updated', 'created', 'headline', 'stage', 'embargo'] as const).flatMap((by) => [
  { by, descending: true },
  { by, descending: false },
])
const PAGES = 20
const LIMIT = 60

/** Pages anywhere in the list, under every filter and sort: while nothing changes, and the first after a change. */
export async function listPages(library: Library, stories: number): Promise<Measurement[]> {
  const random = randomOf(7)
  const page = async (filter: StoryFilter, sort: StorySort, offset: number) =>
    library.list({ filter, sort, offset, limit: LIMIT, me: ME })
  // The system reads the rows' pages from the disk, and each order is made once.
  for (const sort of SORTS) await page({}, sort, 0)
  for (let offset = 0; offset < stories; offset += 500) await library.list({ filter: {}, offset, limit: 500 })
  const scrolled: number[][] = []
  for (const filter of FILTERS) {
    for (const sort of SORTS) {
      const { total } = await page(filter, sort, 0)
      const offsets = Array.from({ length: PAGES }, () => random.between(0, Math.max(0, total - LIMIT)))
      scrolled.push(await times(PAGES, async (round) => void (await page(filter, sort, offsets[round] as number))))
    }
  }
  const { rows } = await page({}, SORTS[0] as StorySort, 0)
  const ids = [(rows[0] as { id: string }).id]
  const changed = await times(FILTERS.length * SORTS.length, async (round) => {
    const filter = FILTERS[round % FILTERS.length] as StoryFilter
    const sort = SORTS[Math.floor(round / FILTERS.length)] as StorySort
    await page(filter, sort, 0)
    return () => (round % 2 === 0 ? library.trash(ids) : library.restore(ids))
  })
  const worst = Math.max(...scrolled.map((each) => percentile(each, 0.95)))
  return [
    ...figures(`List page, ${FILTERS.length} filters × ${SORTS.length} sorts`, scrolled.flat()),
    { label: 'List page, the slowest filter and sort, p95', value: worst, unit: 'ms' },
    ...figures('List page, the first after a change', changed),
  ]
}
