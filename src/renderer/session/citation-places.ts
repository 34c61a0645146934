import type { Block, Body } from '../../shared/article/block'
import { inlinesOf } from '../../shared/article/block'
import { claimWords } from '../../shared/article/claims'
import type { Inline } from '../../shared/article/inline'
import type { BodyPoint } from './caret'

/** A place in the body that cites a source: the point right after it, and where in the source it points. */
export interface CitationPlace {
  point: BodyPoint
  locators: string[]
  /** The words that it backs; empty where none are marked. */
  claim: string
}

/** Every place in the body that cites a source, in reading order. One citation is one place. */
export function citationPlaces(body: Body, sourceId: string): CitationPlace[] {
  return body.flatMap((block) => placesIn(body, block, sourceId))
}

function placesIn(body: Body, block: Block, sourceId: string): CitationPlace[] {
  const places: CitationPlace[] = []
  let offset = 0
  for (const inline of inlinesOf(block).flat()) {
    offset += lengthOf(inline)
    if (inline.type !== 'citation') continue
    const items = inline.items.filter((item) => item.sourceId === sourceId)
    if (items.length === 0) continue
    places.push({
      point: { block: block.id, offset },
      locators: items.flatMap(({ locator }) => (locator ? [locator] : [])),
      claim: inline.id === undefined ? '' : claimWords(body, inline.id),
    })
  }
  return places
}

/** How far an inline moves a caret: characters one each, citations and breaks one. */
function lengthOf(inline: Inline): number {
  return inline.type === 'text' ? inline.text.length : 1
}
