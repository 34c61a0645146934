/** A stretch of a line as a reader of any format finds it. A citation is text of its own: `⟦3⟧`. */
export interface Stretch {
  text: string
  /** Marks in alphabetical order, and the target of a link. */
  look: string
}

export function lookOf(marks: Iterable<string>, link?: string): string {
  return [...[...new Set(marks)].sort(), ...(link === undefined ? [] : [`→${link}`])].join(' ')
}

/** The words with their looks: white space between them aside, which no mark shows on. */
export function appearance(stretches: Stretch[]): string {
  let shown = ''
  let last = ''
  for (const { text, look } of stretches) {
    const solid = text.replace(/\s+/g, '')
    if (solid === '') continue
    shown += look === last ? solid : `‹${look}›${solid}`
    last = look
  }
  return shown
}

/** The words alone, with every run of white space as one space and none at the edges of lines. */
export function plain(stretches: Stretch[]): string {
  return stretches
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .map((line) => line.replace(/[ \t\f\r]+/g, ' ').trim())
    .join('\n')
    .trim()
}
