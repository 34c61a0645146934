/** Where a word stands. A word that is sought in one place only is sought with the place's mark before it. */
export type Place = 'title' | 'tag' | 'section' | 'by' | 'source'

// Characters for private use: `fold` takes them out of whatever anybody writes or types.
const MARKS: Record<Place, string> = {
  title: '\uE001',
  tag: '\uE002',
  section: '\uE003',
  by: '\uE004',
  source: '\uE005',
}

/** A word that is told apart from all that people write: between two fields, so that no phrase goes across. */
export const BOUNDARY = '\uE000'

/** A folded word as it is indexed for one place. */
export function inPlace(place: Place, word: string): string {
  return MARKS[place] + word
}

/** What a story is, as opposed to what it says. */
export type Facet = 'stage' | 'section' | 'tag' | 'person' | 'trashed' | 'due'

const FACETS: Record<Facet, string> = {
  stage: '\uE011',
  section: '\uE012',
  tag: '\uE013',
  person: '\uE014',
  trashed: '\uE015',
  due: '\uE016',
}

/** A word that says of a story what it is; equal values make equal words. */
export function facetWord(facet: Facet, value: string): string {
  return FACETS[facet] + Buffer.from(value).toString('hex')
}
