import * as z from 'zod'
import { Identity, KnownIdentity, Naming } from '../../article/identity'
import { StoryId } from '../story'
import { nothing, within } from './given'

const SourceId = z.string().min(1).max(200)

export const identitiesRequests = {
  /** Who a confidential source is; null where this computer doesn't know. */
  'identities.read': {
    input: z.strictObject({ source: SourceId }),
    output: z.strictObject({ identity: Identity.nullable() }),
  },
  /** Keeps who a source is on this computer, or forgets it. */
  'identities.keep': {
    input: z.strictObject({ source: SourceId, identity: within(Identity).nullable() }),
    output: nothing,
  },
  /** Of some sources, those whose identity this computer knows. */
  'identities.known': {
    input: z.strictObject({ sources: z.array(SourceId).max(10_000) }),
    output: z.array(KnownIdentity),
  },
  /** Where a source still stands by name. */
  'identities.named': { input: z.strictObject({ source: SourceId, story: StoryId }), output: Naming },
} as const
