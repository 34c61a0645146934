import { STAGES } from '../../../../src/shared/article/article'
import type { StoryList, StoryRow } from '../../../../src/shared/bridge/story'

/** A row of the list. */
export function row(id: string, fields: Partial<StoryRow> = {}): StoryRow {
  const at = '2026-02-14T12:00:00.000Z'
  return {
    id,
    title: `Story ${id}`,
    standfirst: '',
    section: '',
    stage: 'draft',
    language: 'en-GB',
    direction: 'ltr',
    words: 0,
    tags: [],
    createdAt: at,
    updatedAt: at,
    trashedAt: null,
    dueAt: null,
    embargoAt: null,
    assignedTo: '',
    held: false,
    sample: false,
    notOut: 0,
    ...fields,
  }
}

/** A page of a list of so many stories, all of them drafts. */
export function listOf(rows: StoryRow[], total = rows.length, atLeast = false): StoryList {
  const stages = {
    ...(Object.fromEntries(STAGES.map((stage) => [stage, 0])) as StoryList['counts']['stages']),
    draft: total,
  }
  return { rows, total, atLeast, counts: { all: total, mine: 0, due: 0, overdue: 0, trash: 0, stages } }
}
