import { sameValue } from '../../../shared/article/same-value'
import type { Source } from '../../../shared/article/source'
import { call } from '../../bridge'
import type { StorySession } from '../../session/story-session'

/**
 * Puts the library's sources in the place of those that came along with a paste, by their ids, and completes with them
 * the step in which that was done. The clipboard lacks what only the desk may see, and may be older. One that the person
 * has changed since, or that the library doesn't have, stays.
 */
export async function fetchWhole(session: StorySession, pasted: Source[]): Promise<void> {
  const asked = pasted.map(({ id }) => call('sources.list', { text: '', id, offset: 0, limit: 1 }))
  const whole = new Map((await Promise.all(asked)).flatMap(({ rows }) => rows).map(({ source }) => [source.id, source]))
  const came = new Map(pasted.map((source) => [source.id, source]))
  session.edit(
    (article) => {
      const sources = article.sources.map((source) => {
        const other = sameValue(source, came.get(source.id)) ? whole.get(source.id) : undefined
        return other === undefined || sameValue(other, source) ? source : other
      })
      return sources.every((source, index) => source === article.sources[index]) ? article : { ...article, sources }
    },
    { completes: true },
  )
}
