import * as z from 'zod'
import { Backup, Damage, PastRecovery } from '../care'
import { VersionOf } from '../history'
import { OpenStory } from '../story'
import { nothing } from './given'

export const libraryRequests = {
  'library.backups': { input: nothing, output: z.array(Backup) },
  /** The newest recovery that left a report. */
  'library.lastRecovery': { input: nothing, output: PastRecovery.nullable() },
  'library.backUp': { input: nothing, output: Backup },
  'library.damage': { input: nothing, output: z.array(Damage) },
  /** Puts a good version in the place of a damaged stored copy. */
  'library.recover': { input: VersionOf, output: OpenStory },
} as const
