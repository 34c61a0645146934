import * as z from 'zod'
import { Tag } from '../../article/tag'
import { Act, UsedTag } from '../acts'
import { FoundTag } from '../story'
import { AlikeTags, TagProposal, TagQuestion } from '../tagging'
import { nothing, slug, within } from './given'

export const tagsRequests = {
  'tags.list': { input: nothing, output: z.array(UsedTag) },
  /** A rename (one slug), a merge (several) or, with nothing to put in their place, a removal. */
  'tags.replace': {
    input: z.strictObject({
      slugs: z.array(z.string().min(1).max(200)).min(1).max(1000),
      into: within(Tag).nullable(),
    }),
    output: Act,
  },
  'tags.suggest': {
    input: z.strictObject({
      text: z.string().max(200),
      limit: z.number().int().min(1).max(100),
      /** In which the terms of the vocabulary are named (BCP 47). */
      language: z.string().min(1).max(100),
    }),
    output: z.array(FoundTag),
  },
  /** Tags that a story could have. It is not changed. */
  'tags.propose': { input: TagQuestion, output: z.array(TagProposal) },
  /** Tags that may be the same as a more used one. */
  'tags.alike': { input: nothing, output: z.array(AlikeTags) },
  /** Two tags are not the same though they look so; or that is forgotten. */
  'tags.apart': {
    input: z.strictObject({ slugs: z.tuple([slug, slug]), apart: z.boolean() }),
    output: nothing,
  },
} as const
