import { printedCslDate, toCslDate } from '../../../shared/article/csl-date'
import { publisherOf, withPublisher } from '../../../shared/article/reference'
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
  url: string
  accessed: string
  archiveUrl: string
  note: string
  visibility: Visibility
  description: string
  terms: Terms | ''
}

/** Why fields of a draft can't be saved, as sentences. */
export type DraftProblems = Partial<Record<keyof SourceDraft, string>>

/** A source as its form shows it. */
export function draftOf({ csl, ...source }: Source): SourceDraft {
  return {
    type: csl.type,
    title: csl.title ?? '',
    authors: authorLines(csl.author),
    publisher: publisherOf(csl),
    date: printedCslDate(csl.issued),
    url: csl.URL ?? '',
    accessed: source.accessed ?? '',
    archiveUrl: source.archiveUrl ?? '',
    note: source.note ?? '',
    visibility: source.visibility,
    description: source.description ?? '',
    terms: source.terms ?? '',
  }
}

/**
 * The source with what was changed in its form. Fields left alone stay as they came, and so does all that the form
 * does not show. Of a confidential one only its public description is left. Dates and addresses that can't be read
 * stay as they were: see `problemsOf`.
 */
export function sourceWith(base: Source, draft: SourceDraft): Source {
  if (draft.visibility === 'confidential') return confidentialSource(base, draft)
  const was = draftOf(base)
  const text = (field: keyof SourceDraft, kept: string | undefined, fits: (text: string) => boolean = () => true) =>
    draft[field] === was[field] || !fits(draft[field].trim()) ? kept : draft[field].trim() || undefined
  const isDay = (day: string) => day === '' || isFullDate(day)
  const isLink = (link: string) => link === '' || isWebAddress(link)
  return defined({
    ...base,
    csl: defined({
      ...cslWithPublisher(base.csl, draft, was),
      title: text('title', base.csl.title),
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
  })
}

/** Why a draft can't be saved yet. Fields that are as they `were` are not asked about. */
export function problemsOf(draft: SourceDraft, were?: SourceDraft): DraftProblems {
  const problems: DraftProblems = {}
  const changed = (field: keyof SourceDraft) => draft[field].trim() !== '' && draft[field] !== were?.[field]
  const value = (field: keyof SourceDraft) => ({ value: draft[field].trim() })
  if (draft.visibility === 'confidential') {
    if (draft.description.trim() === '') problems.description = t('inspector.form.description-missing')
    return problems
  }
  if (changed('date') && !toCslDate(draft.date.trim())) problems.date = t('inspector.date.unreadable', value('date'))
  if (changed('accessed') && !isFullDate(draft.accessed.trim()))
    problems.accessed = t('inspector.form.accessed-unreadable', value('accessed'))
  for (const field of ['url', 'archiveUrl'] as const)
    if (changed(field) && !isWebAddress(draft[field].trim()))
      problems[field] = t('inspector.link.unreadable', value(field))
  if ([draft.title, draft.authors, draft.publisher, draft.url, draft.description].every((text) => text.trim() === ''))
    problems.title = t('inspector.form.empty')
  return problems
}

/** A source and its form after data from elsewhere came in: what it says takes the place of what was there. */
export function filledIn(base: Source, draft: SourceDraft, found: CslData): { base: Source; draft: SourceDraft } {
  const source = sourceOf(found)
  const next = draftOf(source)
  const says = ['type', 'title', 'authors', 'publisher', 'date', 'url', 'accessed', 'note'] as const
  const taken = says.filter((field) => next[field] !== '').map((field) => [field, next[field]])
  return { base: { ...base, csl: { ...base.csl, ...source.csl } }, draft: { ...draft, ...Object.fromEntries(taken) } }
}

function confidentialSource(base: Source, draft: SourceDraft): Source {
  return defined({
    id: base.id,
    csl: { type: draft.type },
    visibility: draft.visibility,
    terms: draft.terms || undefined,
    description: draft.description === base.description ? base.description : draft.description.trim(),
    knownTo: base.knownTo,
  })
}

function cslWithPublisher(csl: CslData, draft: SourceDraft, was: SourceDraft): CslData {
  const typed = { ...csl, type: draft.type }
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

/** Drops what is undefined, as JSON does. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T
}
