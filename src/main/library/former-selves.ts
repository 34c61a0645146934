import type { Article } from '../../shared/article/article'
import type { Source } from '../../shared/article/source'
import { StetError } from '../../shared/bridge/errors'
import { actsOfStory, readActStory, removeActStory, replaceActStory } from '../store/acts'
import type { WritableDb } from '../store/connection'

/** The sources of a story that are confidential now and were not. */
export function newlyConfidential({ sources }: Article, were: ReadonlySet<string>): Source[] {
  return sources.filter(({ id, visibility }) => visibility === 'confidential' && !were.has(id))
}

/**
 * Takes what some sources were before they became confidential out of all that acts noted of a story: an act that is
 * taken back later leaves them as they are. What can't be read of it goes altogether. Within a transaction.
 */
export function forgetFormerSelves(db: WritableDb, story: string, sources: readonly Source[]): void {
  if (sources.length === 0) return
  const now = new Map(sources.map((source) => [source.id, source]))
  const hide = (fields: Partial<Article>): Partial<Article> =>
    fields.sources ? { ...fields, sources: fields.sources.map((source) => now.get(source.id) ?? source) } : fields
  for (const act of actsOfStory(db, story)) {
    try {
      const { before, after } = JSON.parse(readActStory(db, act, story)) as Record<'before' | 'after', Partial<Article>>
      if (!before.sources?.some(({ id }) => now.has(id)) && !after.sources?.some(({ id }) => now.has(id))) continue
      replaceActStory(db, act, story, JSON.stringify({ before: hide(before), after: hide(after) }))
    } catch (error) {
      if (!(error instanceof StetError)) throw error
      removeActStory(db, act, story)
    }
  }
}
