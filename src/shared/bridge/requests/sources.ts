import * as z from 'zod'
import { Source } from '../../article/source'
import { Act, LibrarySource, LibrarySources } from '../acts'
import { FoundSource, StoryId } from '../story'
import { nothing, storyIds, within } from './given'

export const sourcesRequests = {
  'sources.search': {
    input: z.strictObject({
      text: z.string().max(1000),
      /** Sources of this story are left out: the window has them. */
      except: StoryId.optional(),
      limit: z.number().int().min(1).max(100),
    }),
    output: z.array(FoundSource),
  },
  'sources.list': {
    input: z.strictObject({
      text: z.string().max(1000),
      /** Only the source with this id. */
      id: z.string().min(1).max(200).optional(),
      /** Only those that were imported and that no story holds. */
      imported: z.boolean().optional(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    output: LibrarySources,
  },
  'sources.duplicates': { input: nothing, output: z.array(z.array(LibrarySource)) },
  /**
   * `stories`: where the edited source takes the place of the stored one; null: wherever it is. `opens`: it was
   * confidential and is to be no more; without it no story that has it so is changed.
   */
  'sources.edit': {
    input: z.strictObject({ source: within(Source), stories: storyIds.nullable(), opens: z.boolean() }),
    output: Act,
  },
  'sources.merge': {
    input: z.strictObject({
      ids: z.array(z.string().min(1).max(200)).min(2).max(1000),
      into: z.string().min(1).max(200),
    }),
    output: Act,
  },
} as const
