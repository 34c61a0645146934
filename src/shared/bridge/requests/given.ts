import * as z from 'zod'
import { StoryId } from '../story'

// What several requests take.

export const nothing = z.strictObject({})
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export const paths = z.array(z.string().min(1).max(4096)).min(1).max(1000)

/** A value whose own schema sets no length to its texts. */
export const within = <T extends z.ZodType>(schema: T) =>
  schema.refine((value) => JSON.stringify(value).length <= LONGEST_VALUE, { abort: true })

const LONGEST_VALUE = 100_000

export const storyIds = z.array(StoryId).min(1).max(100_000)
export const slug = z.string().min(1).max(200)

/** A story's JSON text: 32 million characters are some five million words. */
export const storyJson = z.string().min(2).max(32_000_000)
