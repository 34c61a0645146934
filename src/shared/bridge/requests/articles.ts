import * as z from 'zod'
import { Byline } from '../../article/article'
import { CHECKPOINT_REASONS } from '../../article/revision'
import { Act, StoriesChange } from '../acts'
import { Emptied } from '../care'
import { RelatedAsk, RelatedStory } from '../related'
import {
  Excerpt,
  NEWEST_FIRST,
  OpenStory,
  SaveResult,
  StoryFilter,
  StoryId,
  StoryList,
  StoryRow,
  StorySort,
  UsedSection,
} from '../story'
import { TemplateId } from '../templates'
import { nothing, storyIds, storyJson, within } from './given'

export const articlesRequests = {
  'articles.list': {
    input: z.strictObject({
      filter: StoryFilter,
      sort: StorySort.default(NEWEST_FIRST),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    output: StoryList,
  },
  /** The ids of all stories that a list holds, in its order. */
  'articles.ids': { input: z.strictObject({ filter: StoryFilter, sort: StorySort }), output: z.array(StoryId) },
  'articles.excerpts': {
    input: z.strictObject({ ids: z.array(StoryId).max(100), text: z.string().max(1000) }),
    output: z.array(Excerpt),
  },
  /** The rows of these stories as they are now, those in the trash too; one that is gone is left out. */
  'articles.rows': { input: z.strictObject({ ids: z.array(StoryId).max(500) }), output: z.array(StoryRow) },
  /** Stories that readers of one may want next. */
  'articles.related': { input: RelatedAsk, output: z.array(RelatedStory) },
  'articles.sections': { input: nothing, output: z.array(UsedSection) },
  /** Who signed stories, newest first, each once with role and organisation as they were last. */
  'articles.bylines': {
    input: z.strictObject({ text: z.string().max(200), limit: z.number().int().min(1).max(50) }),
    output: z.array(Byline),
  },
  /** `template`: what it begins from. */
  'articles.create': { input: z.strictObject({ template: TemplateId.optional() }), output: OpenStory },
  'articles.createSample': { input: nothing, output: OpenStory },
  'articles.open': { input: z.strictObject({ id: StoryId }), output: OpenStory },
  'articles.save': {
    input: z.strictObject({ id: StoryId, baseVersion: z.number().int().min(0), json: storyJson }),
    output: SaveResult,
  },
  /** Cuts a checkpoint of what is saved. Equal values make none. */
  'articles.checkpoint': {
    input: z.strictObject({ id: StoryId, reason: z.enum([...CHECKPOINT_REASONS, 'restore']) }),
    output: nothing,
  },
  /** *Mark as published*: cuts a shared revision, sets `publication` and the stage. Gives the story as it is now stored. */
  'articles.publish': { input: z.strictObject({ id: StoryId, baseVersion: z.number().int() }), output: OpenStory },
  'articles.trash': { input: z.strictObject({ ids: storyIds }), output: nothing },
  'articles.restore': { input: z.strictObject({ ids: storyIds }), output: nothing },
  /** Removes stories of the trash for good: those named, or all of it. */
  'articles.empty': { input: z.strictObject({ ids: storyIds.optional() }), output: Emptied },
  'articles.change': { input: z.strictObject({ ids: storyIds, change: within(StoriesChange) }), output: Act },
} as const
