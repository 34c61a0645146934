import * as z from 'zod'
import { Block } from './block'
import { Figure } from './figure'
import { Source } from './source'
import { Tag } from './tag'
import { Instant, Thread } from './thread'

/** The schema that this version of Stet writes. */
export const SCHEMA = 1

export const BylineRole = z.enum(['author', 'reporting', 'photo', 'translation', 'agency'])
export type BylineRole = z.infer<typeof BylineRole>

export const Byline = z.strictObject({ name: z.string(), role: BylineRole, organisation: z.string().optional() })
export type Byline = z.infer<typeof Byline>

/** A wall-clock time in a place: `local` is YYYY-MM-DDTHH:MM, `zone` an IANA name. */
export const ZonedTime = z.strictObject({
  local: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
  zone: z.string().min(1),
})
export type ZonedTime = z.infer<typeof ZonedTime>

/** *Ready* is not a stage: it is derived from sign-offs. */
export const STAGES = ['draft', 'in-review', 'published', 'killed', 'withdrawn'] as const
export const Stage = z.enum(STAGES)
export type Stage = z.infer<typeof Stage>

/** Another story (`story`, an id in the library), an outside page (`url`), or a title that still has neither. */
export const Related = z.strictObject({
  id: z.string().min(1),
  title: z.string(),
  story: z.string().optional(),
  url: z.string().optional(),
})
export type Related = z.infer<typeof Related>

export const SignOff = z.strictObject({
  role: z.enum(['editor', 'copy', 'facts', 'legal', 'picture']),
  by: z.string(),
  at: Instant,
  /** SHA-256 of the canonical bytes that were signed off. */
  hash: z.string(),
})
export type SignOff = z.infer<typeof SignOff>

/** Right of reply: whom the story concerns and what they said. */
export const Reply = z.strictObject({
  id: z.string().min(1),
  party: z.string(),
  status: z.enum(['to-ask', 'asked', 'answered', 'declined', 'no-answer']),
  askedAt: Instant.optional(),
  deadline: ZonedTime.optional(),
  text: z.string(),
})
export type Reply = z.infer<typeof Reply>

/** Set only by *Mark as published*. `revision` is the id of the revision that went out. */
export const Publication = z.strictObject({
  firstPublishedAt: Instant,
  updatedAt: Instant,
  revision: z.string(),
  url: z.string().optional(),
})
export type Publication = z.infer<typeof Publication>

export const Correction = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['correction', 'clarification', 'update', 'editors-note', 'retraction']),
  at: Instant,
  text: z.string(),
  was: z.string().optional(),
  by: z.string(),
})
export type Correction = z.infer<typeof Correction>

/**
 * Two versions of one place that a person has to choose between. `place` is the way to it from the story, names and keys
 * joined by `/` (see `merge/place.ts`): `headline`, `sources/<id>/note`, `body/<block id>/type`.
 *
 * Words of the body have the place `body/<block id>`, and their versions are lists of blocks: the whole blocks that hold
 * the disputed words, alike in everything else. `shown` says which version stands in the story; ours where it says nothing.
 */
export const Conflict = z.strictObject({
  id: z.string().min(1),
  place: z.string().min(1),
  base: z.json().optional(),
  ours: z.json().optional(),
  theirs: z.json().optional(),
  shown: z.enum(['theirs', 'both']).optional(),
})
export type Conflict = z.infer<typeof Conflict>

/**
 * A story: one plain JSON value, whole with nothing but itself and its assets. Texts that nobody wrote are empty
 * strings, lists that nobody filled are empty; everything optional is absent until it is set.
 */
export const Article = z.strictObject({
  schema: z.literal(SCHEMA),
  /** What the story is called until it has a headline. */
  workingTitle: z.string(),
  headline: z.string(),
  shortHeadline: z.string(),
  standfirst: z.string(),
  summary: z.string(),
  kicker: z.string(),
  bylines: z.array(Byline),
  dateline: z.string(),
  slug: z.string(),
  section: z.string(),
  /** BCP 47, such as `en-GB`. */
  language: z.string().min(1),
  direction: z.enum(['ltr', 'rtl']),
  /** When it happened: YYYY, YYYY-MM or YYYY-MM-DD. */
  eventDate: z.string().optional(),
  embargo: ZonedTime.optional(),
  assignedTo: z.string().optional(),
  due: ZonedTime.optional(),
  targetWords: z.number().int().positive().optional(),
  hero: Figure.optional(),
  body: z.array(Block),
  /** In the order in which they were added; numbers come from the order of first citation. */
  sources: z.array(Source),
  tags: z.array(Tag),
  related: z.array(Related),
  threads: z.array(Thread),
  signOffs: z.array(SignOff),
  replies: z.array(Reply),
  legal: z.strictObject({ hold: z.boolean(), note: z.string() }),
  /** The id of the story that this one translates. */
  translationOf: z.string().optional(),
  publication: Publication.optional(),
  corrections: z.array(Correction),
  conflicts: z.array(Conflict),
  stage: Stage,
  killReason: z.string().optional(),
})
export type Article = z.infer<typeof Article>

/** Fields whose value is one line or paragraph of text. */
export type TextField =
  | 'workingTitle'
  | 'headline'
  | 'shortHeadline'
  | 'standfirst'
  | 'summary'
  | 'kicker'
  | 'dateline'
  | 'slug'
  | 'section'

/** An empty draft in a language (BCP 47). */
export function newArticle(language: string): Article {
  return {
    schema: SCHEMA,
    workingTitle: '',
    headline: '',
    shortHeadline: '',
    standfirst: '',
    summary: '',
    kicker: '',
    bylines: [],
    dateline: '',
    slug: '',
    section: '',
    language,
    direction: directionOf(language),
    body: [],
    sources: [],
    tags: [],
    related: [],
    threads: [],
    signOffs: [],
    replies: [],
    legal: { hold: false, note: '' },
    corrections: [],
    conflicts: [],
    stage: 'draft',
  }
}

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The direction in which a language (BCP 47) is usually written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...rest] = language.toLowerCase().split('-')
  if (rest.includes('latn')) return 'ltr'
  return RIGHT_TO_LEFT.has(primary) || rest.includes('arab') || rest.includes('hebr') ? 'rtl' : 'ltr'
}

/** The name a story goes by in lists: its headline, or its working title, or nothing. */
export function titleOf(article: Pick<Article, 'headline' | 'workingTitle'>): string {
  return article.headline.trim() || article.workingTitle.trim()
}
