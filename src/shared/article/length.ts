const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** How many characters a text has as people count them: a letter with its accents is one, and so is an emoji. */
export function lengthOf(text: string): number {
  const trimmed = text.trim()
  let length = 0
  for (const _ of characters.segment(trimmed)) length++
  return length
}
