import * as z from 'zod'
import { Source } from '../article/source'
import { Stage } from '../article/article'
import { Tag } from '../article/tag'
import { StoryId } from './story'

/**
 * A change of many stories at once, undone as one. `stories` is how many it changed, `references` how many of those that
 * were imported and that no story need hold.
 */
export const Act = z.strictObject({
  id: z.string().max(64),
  stories: z.number().int(),
  references: z.number().int().optional(),
})
export type Act = z.infer<typeof Act>

/** What several selected stories can be told at once. Slugs name the tags that go. */
export const StoriesChange = z.strictObject({
  addTags: z.array(Tag).max(100).optional(),
  removeTags: z.array(z.string().max(200)).max(100).optional(),
  /** A story is published by itself, with a look at it. */
  stage: Stage.exclude(['published']).optional(),
})
export type StoriesChange = z.infer<typeof StoriesChange>

/** A tag that stories of this library have, with their number. */
export const UsedTag = z.strictObject({ tag: Tag, stories: z.number().int() })
export type UsedTag = z.infer<typeof UsedTag>

/** A source as the library knows it: one row for all stories that hold it under the same id. */
export const LibrarySource = z.strictObject({
  source: Source,
  /** The file it was imported from, if it was. */
  importedFrom: z.string().optional(),
  stories: z.array(z.strictObject({ id: StoryId, title: z.string(), citations: z.number().int() })),
})
export type LibrarySource = z.infer<typeof LibrarySource>

export const LibrarySources = z.strictObject({ rows: z.array(LibrarySource), total: z.number().int() })
export type LibrarySources = z.infer<typeof LibrarySources>
