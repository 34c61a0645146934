import { join } from 'node:path'
import * as z from 'zod'
import { type JsonFile, openJsonFile } from '../json-file'

/** A page as it was last seen: its bytes, and by what it is told without reading them. */
export const SeenPage = z.strictObject({
  hash: z.string(),
  size: z.number(),
  mtime: z.number(),
  /** It was seen so twice: until then it may still be on its way, or its time be too coarse to tell. */
  sure: z.boolean(),
  /** It said what it was to say; or it was edited, shows a revision that is newer or not here, or is nothing that can be read, and is left alone. */
  standing: z.enum(['right', 'open', 'newer', 'unknown', 'unreadable', 'new']),
  /** The hash of what was saved of its story when that was seen. */
  story: z.string(),
})
export type SeenPage = z.infer<typeof SeenPage>

/** What was published of a story, and where. */
const PageEntry = z.strictObject({
  /** The hash of what was saved of the story when it was last looked at. */
  saved: z.string(),
  /** The name that its folder wants, and since when it is out: of two that want one name the earlier has it. */
  wanted: z.string(),
  since: z.string(),
  /** The revision that the pages are to show. */
  revision: z.string(),
  /** A hash of all that they are to say. */
  told: z.string(),
  /** The folder they are in, and a hash of what they were made from; empty: to be written. */
  folder: z.string(),
  written: z.string(),
  pages: z.partialRecord(z.enum(['index.html', 'index.md']), SeenPage),
  pictures: z.array(z.string()),
})
export type PageEntry = z.infer<typeof PageEntry>

const PageRecord = z.object({
  stories: z.record(z.string(), PageEntry),
  /** Stories that do not go out, with the hash of what was saved of them. */
  withheld: z.record(z.string(), z.string()),
})
export type PageRecord = z.infer<typeof PageRecord>

/**
 * What this computer knows of the pages in a desk's folder. Nothing depends on it but how much has to be read again: where it
 * is lost, pages are told by what they say.
 */
export function pageRecord(library: string, desk: string): JsonFile<PageRecord> {
  return openJsonFile(join(library, 'pages', `${desk}.json`), PageRecord, { stories: {}, withheld: {} })
}
