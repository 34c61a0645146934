import type { Source } from '../shared/article/source'
import { attempt } from './attempt'
import { call } from './bridge'

/** Whether an edit makes a source confidential. */
export function hides(before: Source, after: Source): boolean {
  return after.visibility === 'confidential' && before.visibility !== 'confidential'
}

/**
 * Takes back that a source became confidential in stories (null: wherever it is), and tells the person when that fails. The
 * library notes nothing of what it was, so the window puts it there again.
 */
export async function openAgain(before: Source, stories: string[] | null): Promise<void> {
  await attempt(call('sources.edit', { source: before, stories, opens: true }))
}
