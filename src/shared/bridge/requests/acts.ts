import * as z from 'zod'
import { nothing } from './given'

export const actsRequests = {
  /** Takes back a change of many stories. */
  'acts.undo': { input: z.strictObject({ act: z.string().max(64) }), output: nothing },
} as const
