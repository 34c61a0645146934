/**
 * Marks stretches of the page, without touching what is on it, under a name that style sheets know them by. Gives the way
 * to take the marks away.
 */
export function mark(name: 'placeholder' | 'stet-claim', ranges: AbstractRange[]): () => void {
  const marks = CSS.highlights.get(name) ?? new Highlight()
  CSS.highlights.set(name, marks)
  for (const range of ranges) marks.add(range)
  return () => {
    for (const range of ranges) marks.delete(range)
  }
}
