/** What a page says it was made by. */
export const GENERATOR = 'Stet'

/** What a page says of its story to Stet alone. */
export type PageFact =
  | 'story'
  | 'revision'
  | 'references'
  | 'slug'
  | 'section'
  | 'short-headline'
  | 'summary'
  | 'event-date'

/** The name of the meta element that says it. */
export function factName(fact: PageFact): string {
  return `stet:${fact}`
}
