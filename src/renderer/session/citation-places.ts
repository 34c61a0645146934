import type { Body } from '../../shared/article/block'
import { inlinesOf } from '../../shared/article/block'
import { claimWords } from '../../shared/article/claims'
import type { Citation, Inline } from '../../shared/article/inline'
import type { BodyPoint } from './caret'

/** A place in the body that cites a source: the point right after it, and where in the source it points. */
export interface CitationPlace {
  point: BodyPoint
  locators: string[]
  /** The words that it backs; empty where none are marked. */
  claim: string
}

const known = new WeakMap<Body, Map<string, CitationPlace[]>>()

/** Every place in the body that cites a source, in reading order. One citation is one place. */
export function citationPlaces(body: Body, sourceId: string): CitationPlace[] {
  let places = known.get(body)
  if (!places) known.set(body, (places = allPlaces(body)))
  return places.get(sourceId) ?? []
}

/** A body is walked once for all of its sources. */
function allPlaces(body: Body): Map<string, CitationPlace[]> {
  const places = new Map<string, CitationPlace[]>()
  for (const block of body) {
    let offset = 0
    for (const inline of inlinesOf(block).flat()) {
      offset += lengthOf(inline)
      if (inline.type !== 'citation') continue
      for (const [sourceId, locators] of locatorsOf(inline)) {
        const claim = inline.id === undefined ? '' : claimWords(body, inline.id)
        const place = { point: { block: block.id, offset }, locators, claim }
        const others = places.get(sourceId)
        if (others) others.push(place)
        else places.set(sourceId, [place])
      }
    }
  }
  return places
}

/** Where in each of its sources a citation points. */
function locatorsOf({ items }: Citation): Map<string, string[]> {
  const locators = new Map<string, string[]>()
  for (const { sourceId, locator } of items)
    locators.set(sourceId, [...(locators.get(sourceId) ?? []), ...(locator ? [locator] : [])])
  return locators
}

/** How far an inline moves a caret: characters one each, citations and breaks one. */
function lengthOf(inline: Inline): number {
  return inline.type === 'text' ? inline.text.length : 1
}
