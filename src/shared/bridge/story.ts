import * as z from 'zod'
import { Source } from '../article/source'
import { STAGES, Stage } from '../article/article'
import { Tag } from '../article/tag'

/** A story's id: 16 characters of [0-9a-v], or one that an import brought. */
export const StoryId = z.string().regex(/^[0-9a-z][0-9a-z-]{0,63}$/)

/** One row of the list. Times are ISO 8601 instants in UTC. */
export const StoryRow = z.strictObject({
  id: StoryId,
  /** Headline or working title; empty for a story that has neither. */
  title: z.string(),
  standfirst: z.string(),
  section: z.string(),
  stage: Stage,
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  words: z.number().int(),
  tags: z.array(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
  trashedAt: z.string().nullable(),
  /** When it is due and when its embargo ends, as instants; null where it has none or its zone is unknown here. */
  dueAt: z.string().nullable(),
  embargoAt: z.string().nullable(),
  /** Whose it is to write; empty: nobody's. */
  assignedTo: z.string(),
  /** On legal hold. */
  held: z.boolean(),
  sample: z.boolean(),
  /** In how many places a published story differs for readers from what went out, when that was last counted. */
  notOut: z.number().int(),
})
export type StoryRow = z.infer<typeof StoryRow>

export const StoryFilter = z.strictObject({
  /**
   * What a person typed into the search field: words (each may be the beginning of one), phrases in quotes, and
   * `tag:`, `status:`, `section:`, `by:`, `source:`, `after:` and `before:` with a value. All of them must hold.
   */
  text: z.string().max(1000).optional(),
  stage: Stage.optional(),
  /** A tag's slug. */
  tag: z.string().max(200).optional(),
  section: z.string().max(200).optional(),
  /** `mine`: assigned to the person or under their byline. `due`, `overdue`: unfinished, its time to come or gone. */
  only: z.enum(['mine', 'due', 'overdue']).optional(),
  /** Only stories in the trash; otherwise only those that are not. */
  trashed: z.boolean().optional(),
})
export type StoryFilter = z.infer<typeof StoryFilter>

/** The order of the list; stories that are equal in it stand newest first. */
export const StorySort = z.strictObject({
  by: z.enum(['updated', 'created', 'headline', 'stage', 'embargo']),
  descending: z.boolean(),
})
export type StorySort = z.infer<typeof StorySort>

export const NEWEST_FIRST: StorySort = { by: 'updated', descending: true }

export const StoryList = z.strictObject({
  rows: z.array(StoryRow),
  /** How many stories match the filter in all; `atLeast`: counting stopped there, and there may be more. */
  total: z.number().int(),
  atLeast: z.boolean(),
  /** How many stories there are by stage, and in all, without the trash and whatever the filter. */
  counts: z.strictObject({
    all: z.number().int(),
    mine: z.number().int(),
    due: z.number().int(),
    overdue: z.number().int(),
    trash: z.number().int(),
    stages: z.record(z.enum(STAGES), z.number().int()),
  }),
})
export type StoryList = z.infer<typeof StoryList>

/** The list is read in pages of so many rows. */
export const PAGE_SIZE = 100

/** A text in pieces, of which some are what was sought. */
export const Marked = z.array(z.strictObject({ text: z.string(), hit: z.boolean() }))
export type Marked = z.infer<typeof Marked>

/** Where words that were sought stand in a story: its title, and the first place elsewhere, if there is one. */
export const Excerpt = z.strictObject({ id: StoryId, title: Marked, text: Marked.nullable() })
export type Excerpt = z.infer<typeof Excerpt>

export const UsedSection = z.strictObject({ section: z.string(), stories: z.number().int() })
export type UsedSection = z.infer<typeof UsedSection>

/** An opened story. `json` is the article; `version` counts its saves and is the base of the next one. */
export const OpenStory = z.strictObject({
  id: StoryId,
  json: z.string(),
  version: z.number().int(),
  savedAt: z.string(),
  sample: z.boolean(),
  trashedAt: z.string().nullable(),
})
export type OpenStory = z.infer<typeof OpenStory>

/** `stale`: the stored copy has moved on since `baseVersion`; nothing was written and `json` is what is stored now. */
export const SaveResult = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('saved'), version: z.number().int(), savedAt: z.string() }),
  z.strictObject({ status: z.literal('stale'), version: z.number().int(), json: z.string() }),
])
export type SaveResult = z.infer<typeof SaveResult>

/** A story that was saved, created, trashed, restored or removed, and the version that is stored now; 0: none. */
export const StoryChange = z.strictObject({ id: StoryId, version: z.number().int() })
export type StoryChange = z.infer<typeof StoryChange>

/** A source somewhere in the library, with a story that holds it. `null`: it was imported, and no story holds it yet. */
export const FoundSource = z.strictObject({ source: Source, storyId: StoryId.nullable(), storyTitle: z.string() })
export type FoundSource = z.infer<typeof FoundSource>

/** A tag somebody used before (`stories` > 0) or a starter topic. */
export const FoundTag = z.strictObject({
  tag: Tag,
  stories: z.number().int(),
  /** The names of what it belongs to. */
  parents: z.array(z.string()).optional(),
  /** Another name of it, or its code, where it was found by that. */
  other: z.string().optional(),
})
export type FoundTag = z.infer<typeof FoundTag>
