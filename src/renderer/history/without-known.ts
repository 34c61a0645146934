import type { Article } from '../../shared/article/article'
import { hideSources } from '../../shared/article/hide-sources'
import { call } from '../bridge'

/**
 * A version as it may come back into the story: sources that the story no longer has, and of which this computer knows who they
 * are, come back confidential, as they were when they were taken out. What the story has now counts for those that it has.
 */
export async function withoutKnown(then: Article, now: Article): Promise<Article> {
  const here = new Set(now.sources.map(({ id }) => id))
  const gone = then.sources.filter(({ id, visibility }) => visibility !== 'confidential' && !here.has(id))
  if (gone.length === 0) return then
  const known = await call('identities.known', { sources: gone.map(({ id }) => id) })
  return hideSources(then, new Set(known.map(({ source }) => source)))
}
