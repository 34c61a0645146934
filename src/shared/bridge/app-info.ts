import * as z from 'zod'
import { INTERFACE_LANGUAGES } from '../messages/languages'
import { ReadOnlyReason, Recovery } from './care'

/** What the window is told of the app and of the library that it has open. */
export const AppInfo = z.strictObject({
  version: z.string(),
  platform: z.enum(['mac', 'windows', 'linux']),
  /** What the system speaks, as far as Stet speaks it too. */
  language: z.enum(INTERFACE_LANGUAGES),
  library: z.string(),
  /** Why the library can't be written to, if it can't. */
  readOnly: z.boolean(),
  /** Whether the sample story may come in: only into the library that the app keeps by itself. */
  sample: z.boolean(),
  stories: z.number().int(),
  /** What opening the library had to mend. */
  recovery: Recovery.nullable(),
  readOnlyBecause: ReadOnlyReason.nullable(),
  /** Where what is private was set aside because it could not be read, if it was. */
  privateSetAside: z.string().nullable(),
})
