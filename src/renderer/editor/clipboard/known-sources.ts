import type { Body } from '../../../shared/article/block'
import { mapLines } from '../../../shared/article/map-lines'
import type { CitationItem } from '../../../shared/article/inline'
import type { Source } from '../../../shared/article/source'
import { addressOf } from '../../../shared/interchange/source-address'

/** A part of a story and the sources that it cites. */
export interface Cited {
  body: Body
  sources: Source[]
}

/** The same part, citing sources of the story where they are, or have the address of, one that comes along. */
export function citeKnown({ body, sources }: Cited, known: Source[]): Cited {
  const here = new Map(known.map(({ id }) => [id, id]))
  for (const { id, csl } of known.toReversed()) here.set(`at ${addressOf(csl)}`, id)
  const ids = new Map<string, string>()
  for (const { id, csl } of sources) {
    const address = addressOf(csl)
    const same = here.get(id) ?? (address === undefined ? undefined : here.get(`at ${address}`))
    if (same !== undefined) ids.set(id, same)
  }
  if (ids.size === 0) return { body, sources }
  const pointed = body.map((block) =>
    mapLines(block, (line) =>
      line.map((inline) =>
        inline.type === 'citation' ? { ...inline, items: pointedItems(inline.items, ids) } : inline,
      ),
    ),
  )
  return { body: pointed, sources: sources.filter(({ id }) => !ids.has(id)) }
}

/** Two sources that are one here are not named twice in the same way. */
function pointedItems(items: CitationItem[], ids: ReadonlyMap<string, string>): CitationItem[] {
  const pointed = items.map((item) => ({ ...item, sourceId: ids.get(item.sourceId) ?? item.sourceId }))
  return pointed.filter(
    (item, index) =>
      pointed.findIndex((other) => other.sourceId === item.sourceId && other.locator === item.locator) === index,
  )
}
