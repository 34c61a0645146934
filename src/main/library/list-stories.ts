import { STAGES, type Stage } from '../../shared/article/article'
import type { StoryFilter, StoryList } from '../../shared/bridge/story'
import type { ReadableDb } from '../store/connection'
import { countRows, countStages, countTrashed, selectRows, type RowFilter } from '../store/projections/story-rows'
import { matchOf } from './fold'

/** One page of the list, newest update first, with how many stories there are. */
export function listStories(
  db: ReadableDb,
  { filter, offset, limit }: { filter: StoryFilter; offset: number; limit: number },
): StoryList {
  const wanted: RowFilter = {
    match: filter.text === undefined ? undefined : matchOf(filter.text),
    stage: filter.stage,
    tag: filter.tag,
    trashed: filter.trashed ?? false,
  }
  const stages = stageCounts(db)
  return {
    rows: selectRows(db, wanted, offset, limit),
    total: countRows(db, wanted),
    counts: { all: Object.values(stages).reduce((sum, count) => sum + count, 0), trash: countTrashed(db), stages },
  }
}

function stageCounts(db: ReadableDb): Record<Stage, number> {
  const counts = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>
  for (const { stage, stories } of countStages(db)) counts[stage] = stories
  return counts
}
