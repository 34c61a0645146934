/** The sentence of a text that a place is in; at the very end of the text, the last one. `language` is BCP 47. */
export function sentenceAt(text: string, at: number, language: string): { start: number; end: number } {
  const place = Math.min(at, text.length - 1)
  const sentence = text === '' ? undefined : segmenterOf(language).segment(text).containing(place)
  return sentence ? { start: sentence.index, end: sentence.index + sentence.segment.length } : { start: 0, end: 0 }
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language)
  if (!segmenter) segmenters.set(language, (segmenter = newSegmenter(language)))
  return segmenter
}

/** A story's language may be one that nobody knows. */
function newSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' })
  }
}
