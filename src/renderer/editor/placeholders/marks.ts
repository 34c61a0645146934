/** The name that style sheets know marked placeholders by. */
const NAME = 'placeholder'

/** Marks stretches of the page as placeholders, without touching what is on it. Gives the way to take the marks away. */
export function mark(ranges: Range[]): () => void {
  const marks = CSS.highlights.get(NAME) ?? new Highlight()
  CSS.highlights.set(NAME, marks)
  for (const range of ranges) marks.add(range)
  return () => {
    for (const range of ranges) marks.delete(range)
  }
}
