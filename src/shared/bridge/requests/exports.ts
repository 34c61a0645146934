import * as z from 'zod'
import { THEME_CHOICES } from '../../export/themes'
import { StoryId } from '../story'
import { ExportFormat, ExportResult, ExportedPackage, ExportedStories, FileFormat } from '../transfer'
import { nothing, storyIds, storyJson } from './given'

export const exportsRequests = {
  /** Asks for a place in a dialog, then exports what is saved. `null`: the person cancelled. */
  'exports.story': { input: z.strictObject({ id: StoryId, format: ExportFormat }), output: ExportResult.nullable() },
  /** The same as one file, whose name and place the person chooses. */
  'exports.file': { input: z.strictObject({ id: StoryId, format: FileFormat }), output: ExportResult.nullable() },
  /** Writes a story with its shared history to one file for a colleague, whose name and place the person chooses. */
  'exports.package': { input: z.strictObject({ id: StoryId }), output: ExportedPackage.nullable() },
  /** Exports several stories as pages, each in a folder of its own in the place that was chosen. */
  'exports.stories': {
    input: z.strictObject({ ids: storyIds, format: ExportFormat }),
    output: ExportedStories.nullable(),
  },
  /** The style sheet of pages in a theme. */
  'exports.stylesheet': {
    input: z.strictObject({ theme: z.enum(THEME_CHOICES) }),
    output: z.strictObject({ css: z.string() }),
  },
  /** Asks for the newsroom's own style sheet for exported pages, and checks it. `null`: the person cancelled. */
  'exports.chooseTheme': { input: nothing, output: z.strictObject({ path: z.string() }).nullable() },
  /** Writes a story that can't be saved to a file of the person's choice, as it is in the window. */
  'exports.unsaved': {
    input: z.strictObject({ json: storyJson }),
    output: z.strictObject({ path: z.string() }).nullable(),
  },
} as const
