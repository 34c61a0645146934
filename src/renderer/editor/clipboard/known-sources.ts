import type { Body } from '../../../shared/article/block'
import { mapLines } from '../../../shared/article/map-lines'
import type { Source } from '../../../shared/article/source'

/** A part of a story and the sources that it cites. */
export interface Cited {
  body: Body
  sources: Source[]
}

/** The same part, citing sources of the story where they have the address of one that comes along. */
export function citeKnown({ body, sources }: Cited, known: Source[]): Cited {
  const ids = new Map<string, string>()
  for (const { id, csl } of sources) {
    const same = csl.URL === undefined ? undefined : known.find((source) => source.csl.URL === csl.URL)
    if (same) ids.set(id, same.id)
  }
  if (ids.size === 0) return { body, sources }
  const pointed = body.map((block) =>
    mapLines(block, (line) =>
      line.map((inline) =>
        inline.type !== 'citation'
          ? inline
          : {
              ...inline,
              items: inline.items.map((item) => ({ ...item, sourceId: ids.get(item.sourceId) ?? item.sourceId })),
            },
      ),
    ),
  )
  return { body: pointed, sources: sources.filter(({ id }) => !ids.has(id)) }
}
