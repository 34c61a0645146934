import type { SourceDraft } from './source-draft'
import { ownEntry } from '../../../shared/own-entry'

/** The fields that describe what is cited; those that every source has stand elsewhere in its form. */
export const DESCRIBING = [
  'title',
  'authors',
  'court',
  'number',
  'publisher',
  'series',
  'medium',
  'place',
  'date',
  'url',
  'accessed',
  'archiveUrl',
  'note',
] as const satisfies (keyof SourceDraft)[]

export type Describing = (typeof DESCRIBING)[number]

const WRITTEN: Describing[] = ['title', 'authors', 'publisher', 'date', 'url']

/** What is asked first of a type, in this order. All other fields can be unfolded. */
const FIRST: Record<string, Describing[]> = {
  interview: ['authors', 'medium', 'place', 'date'],
  event: ['title', 'authors', 'publisher', 'place', 'date'],
  personal_communication: ['authors', 'publisher', 'medium', 'date'],
  document: ['title', 'authors', 'publisher', 'number', 'date'],
  legal_case: ['title', 'court', 'number', 'date'],
  dataset: ['title', 'series', 'publisher', 'accessed', 'url'],
  post: ['title', 'authors', 'publisher', 'date', 'url'],
  'own-observation': ['title', 'authors', 'place', 'date'],
}

/** The further fields that fit a type; with something in them, any other shows too. */
const NEVER: Record<string, Describing[]> = {
  interview: ['court', 'number', 'series'],
  event: ['court', 'number', 'series', 'medium'],
  personal_communication: ['court', 'number', 'series', 'place'],
  document: ['court', 'series', 'place'],
  legal_case: ['series', 'medium', 'place', 'publisher'],
  dataset: ['court', 'number', 'medium', 'place'],
  'own-observation': ['court', 'number', 'series', 'medium', 'publisher', 'accessed'],
}
const UNUSUAL: Describing[] = ['court', 'number', 'series', 'medium', 'place']

/** The fields of a type: what it asks first, and what can be unfolded. What holds something is always among them. */
export function fieldsOfType(draft: SourceDraft): { first: Describing[]; more: Describing[] } {
  const first = ownEntry(FIRST, draft.type) ?? WRITTEN
  const unfit = ownEntry(NEVER, draft.type) ?? UNUSUAL
  const more = DESCRIBING.filter(
    (field) => !first.includes(field) && (!unfit.includes(field) || draft[field].trim() !== ''),
  )
  return { first, more }
}
