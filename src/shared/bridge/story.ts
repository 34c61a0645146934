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
  sample: z.boolean(),
})
export type StoryRow = z.infer<typeof StoryRow>

export const StoryFilter = z.strictObject({
  /** Words that title, body, sources, tags or bylines must contain; each may be the beginning of a word. */
  text: z.string().max(1000).optional(),
  stage: Stage.optional(),
  /** A tag's slug. */
  tag: z.string().max(200).optional(),
  /** Only stories in the trash; otherwise only those that are not. */
  trashed: z.boolean().optional(),
})
export type StoryFilter = z.infer<typeof StoryFilter>

export const StoryList = z.strictObject({
  rows: z.array(StoryRow),
  /** How many stories match the filter in all. */
  total: z.number().int(),
  /** How many stories there are by stage, and in all, without the trash and whatever the filter. */
  counts: z.strictObject({
    all: z.number().int(),
    trash: z.number().int(),
    stages: z.record(z.enum(STAGES), z.number().int()),
  }),
})
export type StoryList = z.infer<typeof StoryList>

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

/** A source somewhere in the library, with a story that holds it. */
export const FoundSource = z.strictObject({ source: Source, storyId: StoryId, storyTitle: z.string() })
export type FoundSource = z.infer<typeof FoundSource>

/** A tag somebody used before (`stories` > 0) or a starter topic. */
export const FoundTag = z.strictObject({ tag: Tag, stories: z.number().int() })
export type FoundTag = z.infer<typeof FoundTag>
