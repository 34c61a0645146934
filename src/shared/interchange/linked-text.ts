import type { Inline } from '../article/inline'
import { citeMarkers, type NumberedSources } from './citation-markers'
import { findAddresses } from './web-address'

/** A plain text as inlines: its markers as citations, its web addresses as links. */
export function linkedText(text: string, sources: NumberedSources, unknown: string[]): Inline[] {
  return citeMarkers(text, sources, unknown).flatMap((inline): Inline[] =>
    inline.type === 'text' ? linkAddresses(inline.text) : [inline],
  )
}

function linkAddresses(text: string): Inline[] {
  const inlines: Inline[] = []
  let from = 0
  for (const { url, start, end } of findAddresses(text)) {
    if (start > from) inlines.push({ type: 'text', text: text.slice(from, start) })
    inlines.push({ type: 'text', text: url, link: url })
    from = end
  }
  if (from < text.length) inlines.push({ type: 'text', text: text.slice(from) })
  return inlines
}
