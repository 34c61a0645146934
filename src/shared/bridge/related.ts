import * as z from 'zod'
import { StoryId, StoryRow } from './story'

/** A story as far as it says what may be related to it. */
export const RelatedAsk = z.strictObject({
  story: StoryId,
  tags: z.array(z.strictObject({ slug: z.string().max(200), name: z.string().max(200) })).max(200),
  /** Headline and standfirst. */
  text: z.string().max(4000),
  language: z.string().max(100),
  /** The stories that it is related to already. */
  chosen: z.array(StoryId).max(500),
  limit: z.number().int().min(1).max(50),
})
export type RelatedAsk = z.infer<typeof RelatedAsk>

/** A story that may be related, and what both share: names of tags, and rare words. */
export const RelatedStory = z.strictObject({ row: StoryRow, shared: z.array(z.string()) })
export type RelatedStory = z.infer<typeof RelatedStory>
