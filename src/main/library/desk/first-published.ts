import type { ReadableDb } from '../../store/connection'
import { fromDamaged } from '../../store/from-damaged'
import { graphOf } from '../../store/revision-graph'
import { readValue } from '../read-value'

/**
 * A story as it first went out, as JSON: of two who published at once whoever says to have been earlier. It is the same
 * wherever the same history is. Null where it never went out.
 */
export function firstPublished(db: ReadableDb, story: string): string | null {
  const published = [...graphOf(db, story).values()]
    .filter(({ reason }) => reason === 'publish')
    .toSorted((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1))
  for (const { id } of published) {
    const json = fromDamaged(() => readValue(db, id))
    if (json) return json
  }
  return null
}
