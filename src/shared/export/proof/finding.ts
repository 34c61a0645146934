/** Where an export is not what the story says, and what stands there instead. */
export interface Finding {
  what: 'text' | 'references' | 'anchor' | 'link' | 'image' | 'alt' | 'headings' | 'stamp' | 'foreign'
  /** What the story asks for; empty where something is too much. */
  wanted: string
  /** What the export has; empty where it is missing. */
  found: string
}

/** The first place at which two lists differ, as a finding; none where they are equal. */
export function firstDifference(what: Finding['what'], wanted: string[], found: string[]): Finding[] {
  const length = Math.max(wanted.length, found.length)
  for (let at = 0; at < length; at++)
    if (wanted[at] !== found[at]) return [{ what, wanted: wanted[at] ?? '', found: found[at] ?? '' }]
  return []
}
