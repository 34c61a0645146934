import { defined } from '../../../shared/article/defined'
import { printedCslDate, toCslDate } from '../../../shared/article/csl-date'
import { publisherOf, withPublisher } from '../../../shared/article/reference'
import { sourceTypeOf, withSourceType } from '../../../shared/article/source-type'
import type { CslData, Source, Terms, Visibility } from '../../../shared/article/source'
import { sourceOf } from '../../../shared/interchange/source-of'
import { isWebAddress } from '../../../shared/interchange/web-address'
import { t } from '../../../shared/messages/translate'
import { authorLines, readAuthors } from './author-names'

/** A source as its form shows it: every field as text. */
export interface SourceDraft {
  type: string
  title: string
  /** One name a line. */
  authors: string
  publisher: string
  date: string
  medium: string
  place: string
  court: string
  number: string
  series: string
  url: string
  accessed: string
  archiveUrl: string
  note: string
  visibility: Visibility
  description: string
  knownTo: string
  terms: Terms | ''
}

/** The fields that are plain texts of CSL, and what CSL calls them. */
export const CSL_TEXTS = {
  medium: 'medium',
  place: 'event-place',
  court: 'authority',
  number: 'number',
  series: 'collection-title',
} as const

const CSL_TEXT_FIELDS = Object.keys(CSL_TEXTS) as (keyof typeof CSL_TEXTS)[]

/** Why fields of a draft can't be saved, as sentences. */
export type DraftProblems = Partial<Record<keyof SourceDraft, string>>

/** A source as its form shows it. */
export function draftOf({ csl, ...source }: Source): SourceDraft {
  return {
    type: sourceTypeOf(csl),
    title: csl.title ?? '',
    authors: authorLines(csl.author),
    publisher: publisherOf(csl),
    date: printedCslDate(csl.issued),
    ...cslTexts(csl),
    url: csl.URL ?? '',
    accessed: source.accessed ?? '',
    archiveUrl: source.archiveUrl ?? '',
    note: source.note ?? '',
    visibility: source.visibility,
    description: source.description ?? '',
    knownTo: source.knownTo ?? '',
    terms: source.terms ?? '',
  }
}

/**
 * The source with what was changed in its form. Fields left alone stay as they came, and so does all that the form
 * does not show. Dates and addresses that can't be read stay as they were: see `problemsOf`. A confidential source is
 * whole here; what its story may hold of it is parted from it later.
 */
export function sourceWith(base: Source, draft: SourceDraft): Source {
  const was = draftOf(base)
  const text = <Kept>(field: keyof SourceDraft, kept: Kept, fits: (text: string) => boolean = () => true) =>
    draft[field] === was[field] || !fits(draft[field].trim()) ? kept : draft[field].trim() || undefined
  const isDay = (day: string) => day === '' || isFullDate(day)
  const isLink = (link: string) => link === '' || isWebAddress(link)
  return defined({
    ...base,
    csl: defined({
      ...cslWithPublisher(base.csl, draft, was),
      title: text('title', base.csl.title),
      ...Object.fromEntries(
        CSL_TEXT_FIELDS.map((field) => [CSL_TEXTS[field], text(field, base.csl[CSL_TEXTS[field]])] as const),
      ),
      author: draft.authors === was.authors ? base.csl.author : authorsOrNone(draft.authors, base.csl),
      issued: draft.date === was.date ? base.csl.issued : issuedOf(draft.date.trim(), base.csl),
      URL: text('url', base.csl.URL, isLink),
    }),
    visibility: draft.visibility,
    terms: draft.terms || undefined,
    accessed: text('accessed', base.accessed, isDay),
    archiveUrl: text('archiveUrl', base.archiveUrl, isLink),
    note: text('note', base.note),
    description: text('description', base.description),
    knownTo: text('knownTo', base.knownTo),
  })
}

/** Why a draft can't be saved yet. Fields that are as they `were` are not asked about. */
export function problemsOf(draft: SourceDraft, were?: SourceDraft): DraftProblems {
  const problems: DraftProblems = {}
  const changed = (field: keyof SourceDraft) => draft[field].trim() !== '' && draft[field] !== were?.[field]
  const value = (field: keyof SourceDraft) => ({ value: draft[field].trim() })
  const confidential = draft.visibility === 'confidential'
  if (confidential && draft.description.trim() === '') problems.description = t('inspector.form.description-missing')
  if (changed('date') && !toCslDate(draft.date.trim())) problems.date = t('inspector.date.unreadable', value('date'))
  if (changed('accessed') && !isFullDate(draft.accessed.trim()))
    problems.accessed = t('inspector.form.accessed-unreadable', value('accessed'))
  for (const field of ['url', 'archiveUrl'] as const)
    if (changed(field) && !isWebAddress(draft[field].trim()))
      problems[field] = t('inspector.link.unreadable', value(field))
  const found = ['title', 'authors', 'publisher', 'url', 'court', 'number', 'series', 'description'] as const
  if (!confidential && found.every((field) => draft[field].trim() === '')) problems.title = t('inspector.form.empty')
  return problems
}

/** A source and its form after data from elsewhere came in: what it says takes the place of what was there. */
export function filledIn(base: Source, draft: SourceDraft, found: CslData): { base: Source; draft: SourceDraft } {
  const source = sourceOf(found)
  const next = draftOf(source)
  const says = ['type', 'title', 'authors', 'publisher', 'date', ...CSL_TEXT_FIELDS, 'url', 'accessed', 'note'] as const
  const taken = says.filter((field) => next[field] !== '').map((field) => [field, next[field]])
  return { base: { ...base, csl: { ...base.csl, ...source.csl } }, draft: { ...draft, ...Object.fromEntries(taken) } }
}

function cslTexts(csl: CslData): Record<keyof typeof CSL_TEXTS, string> {
  const texts = CSL_TEXT_FIELDS.map((field) => {
    const value = csl[CSL_TEXTS[field]]
    return [field, typeof value === 'string' || typeof value === 'number' ? String(value) : '']
  })
  return Object.fromEntries(texts) as Record<keyof typeof CSL_TEXTS, string>
}

function cslWithPublisher(csl: CslData, draft: SourceDraft, was: SourceDraft): CslData {
  const typed = draft.type === was.type ? csl : withSourceType(csl, draft.type)
  const publisher = draft.publisher.trim()
  const both = csl.publisher !== undefined && csl['container-title'] !== undefined
  if (both) return draft.publisher === was.publisher ? typed : { ...typed, 'container-title': publisher || undefined }
  // A type may keep its publisher elsewhere, so that it moves with the type.
  const unchanged = draft.publisher === was.publisher && draft.type === was.type
  return unchanged ? typed : withPublisher(typed, draft.publisher === was.publisher ? publisherOf(csl) : publisher)
}

function authorsOrNone(lines: string, { author }: CslData): CslData['author'] {
  const authors = readAuthors(lines, author)
  return authors.length > 0 ? authors : undefined
}

function issuedOf(text: string, csl: CslData): CslData['issued'] {
  return text === '' ? undefined : (toCslDate(text) ?? csl.issued)
}

function isFullDate(text: string): boolean {
  return text.length === 10 && toCslDate(text) !== undefined
}
