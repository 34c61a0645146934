import * as z from 'zod'
import { StoryId } from '../../../shared/bridge/story'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What stands first in a package: which story it is, and which of its revisions whoever sent it had. */
export const Manifest = z.strictObject({
  format: z.literal('stet-package'),
  version: z.literal(1),
  kind: z.literal('story'),
  story: StoryId,
  head: Sha256,
})
export type Manifest = z.infer<typeof Manifest>

/** What any version's manifest says of itself. */
export const AnyManifest = z.looseObject({ format: z.literal('stet-package'), version: z.number().int().positive() })

/** What is in a package besides: revisions and files, named by the SHA-256 of their bytes. */
export const REVISION = /^revisions\/([0-9a-f]{64})\.rev$/
export const FILE = /^assets\/([0-9a-f]{64})\.(jpg|png|gif|webp|avif|file)$/
export const MANIFEST = 'manifest.json'
/** So many megabytes may be in a package, of a million bytes each. */
export const LARGEST_PACKAGE = 200
/** The ending of a file that is not there to be shown. */
export const EVIDENCE = 'file'
