import * as z from 'zod'
import { StoryId } from './story'
import { Problem } from './errors'

/** What an import recognised in one text, for the summary. */
export const ImportSummary = z.strictObject({
  headline: z.string(),
  paragraphs: z.number().int(),
  sources: z.number().int(),
  citations: z.number().int(),
  /** Slugs of proposed tags. */
  tags: z.array(z.string()),
  figures: z.number().int(),
  related: z.number().int(),
  /** Lines left out of the story, as they stood, with the reason. */
  leftOut: z.array(
    z.strictObject({
      text: z.string(),
      why: z.enum([
        'page-chrome',
        'repeated',
        'empty-section',
        'related-without-title',
        /** A line that lists topics; they became proposed tags. */
        'topic-line',
        /** A line of front matter that no field takes. */
        'front-matter',
        /** Where the file of a missing picture was. */
        'picture-file',
        /** That a story had been published, in a copy of it. */
        'publication',
        /** The address of a picture on the web, which is never fetched. */
        'remote-picture',
        /** What stood around words without being text: a form, a frame, a player. */
        'not-text',
        /** A correction as an export of ours shows it, where its front matter says something else. */
        'correction',
      ]),
    }),
  ),
  /** The address of the page that it was read from, as the page says. */
  url: z.string().optional(),
  /** Nothing in the file says its encoding, so that some letters may be wrong. */
  guessed: z.literal(true).optional(),
  /** What was kept as plain text because it was not understood, such as a marker `[9]` without a reference. */
  notUnderstood: z.array(z.string()),
})
export type ImportSummary = z.infer<typeof ImportSummary>

/**
 * A file that was exported from a story of the library and has come back. `base` and `edited` are the JSON texts of the
 * version that it was exported from and of that version as the file has it; `changes` is in how many places they differ.
 */
export const ReturnedFile = z.strictObject({
  name: z.string(),
  path: z.string().nullable(),
  hash: z.string(),
  story: StoryId,
  title: z.string(),
  base: z.string(),
  edited: z.string(),
  changes: z.number().int(),
})
export type ReturnedFile = z.infer<typeof ReturnedFile>

/**
 * A story that a colleague sent as a file, and what became of it here: a story that was not here; nothing, since all of it
 * was; the story as the colleague has it; or one with what was written on both sides. `missingFiles`: how many files it
 * names that did not come.
 */
export const SentStory = z.strictObject({
  name: z.string(),
  id: StoryId,
  title: z.string(),
  how: z.enum(['added', 'known', 'forwarded', 'merged']),
  missingFiles: z.number().int(),
})
export type SentStory = z.infer<typeof SentStory>

/** What came of an import. */
export const ImportOutcome = z.strictObject({
  /** What takes it all back; null where nothing came in. */
  act: z.string().max(64).nullable(),
  imported: z.array(z.strictObject({ id: StoryId, name: z.string(), title: z.string(), summary: ImportSummary })),
  /** Stories that came with their history. */
  sent: z.array(SentStory),
  /** Files that became no story of their own, since they are one already. */
  returned: z.array(ReturnedFile),
  /** What the library has already, by its content or the address of its page. `path`: null for a text that has no file. */
  known: z.array(
    z.strictObject({
      name: z.string(),
      path: z.string().nullable(),
      hash: z.string(),
      why: z.enum(['content', 'address']),
      story: z.strictObject({ id: StoryId, title: z.string() }),
    }),
  ),
  failed: z.array(z.strictObject({ name: z.string(), problem: Problem })),
  /** How many files of folders are of a kind that no story is read from. */
  others: z.number().int(),
  /** How many files were not read because it was stopped. */
  unread: z.number().int(),
})
export type ImportOutcome = z.infer<typeof ImportOutcome>

/** Forms of a story that are a page, with its pictures beside it. */
export const ExportFormat = z.enum(['html', 'markdown', 'ninjs'])
export type ExportFormat = z.infer<typeof ExportFormat>

/** Forms of a story that are one file: a printed page, a document, plain text, or its printed sources for other programs. */
export const FILE_FORMATS = ['pdf', 'docx', 'text', 'csl-json', 'bibtex', 'ris'] as const
export const FileFormat = z.enum(FILE_FORMATS)
export type FileFormat = z.infer<typeof FileFormat>

/** `path` is the file that was written: `…/<slug>/index.html`, `…/<slug>/index.md`, `…/<slug>/ninjs.json`. */
export const ExportResult = z.strictObject({ path: z.string(), missingPictures: z.number().int() })
export type ExportResult = z.infer<typeof ExportResult>

/**
 * A story as a file for a colleague: how many versions are in it, how many files it names that could not be had, and
 * whether versions were held back that name a confidential source.
 */
export const ExportedPackage = z.strictObject({
  path: z.string(),
  versions: z.number().int(),
  missingFiles: z.number().int(),
  heldBack: z.boolean(),
})
export type ExportedPackage = z.infer<typeof ExportedPackage>

/** `path` is the chosen folder. `failed`: how many stories could not be exported, and why the first of them could not. */
export const ExportedStories = z.strictObject({
  path: z.string(),
  stories: z.number().int(),
  missingPictures: z.number().int(),
  failed: z.number().int(),
  problem: Problem.nullable(),
})
export type ExportedStories = z.infer<typeof ExportedStories>

/**
 * `removed`: files of earlier times, when the person consented. `feeds`: whether the site has an address, as they need.
 * `stopped`: the person stopped it before all was written. `disputed`: published stories that stay out of it until what two
 * people changed differently is settled.
 */
export const ExportedSite = ExportedStories.extend({
  written: z.number().int(),
  removed: z.number().int(),
  disputed: z.array(StoryId),
  feeds: z.boolean(),
  stopped: z.boolean(),
})
export type ExportedSite = z.infer<typeof ExportedSite>
