import * as z from 'zod'
import { History, VersionOf } from '../history'
import { StoryId } from '../story'
import { nothing } from './given'

export const historyRequests = {
  'history.list': { input: z.strictObject({ story: StoryId }), output: History },
  'history.read': { input: VersionOf, output: z.strictObject({ json: z.string() }) },
  /** *Name this version*: always cuts one, which travels. */
  'history.name': {
    input: z.strictObject({ story: StoryId, label: z.string().trim().min(1).max(200) }),
    output: nothing,
  },
} as const
