import * as z from 'zod'
import { nothing } from './given'

const copied = z.string().max(32_000_000)

export const clipboardRequests = {
  /** The address of the page that what is on the clipboard was copied from, as far as the browser has said so. */
  'clipboard.origin': { input: nothing, output: z.strictObject({ url: z.string().nullable() }) },
  /** Pastes the words on the clipboard, without what they looked like, where the person writes. */
  'clipboard.pastePlain': { input: nothing, output: nothing },
  /** Puts a text on the clipboard, and beside it the same as HTML where there is one. */
  'clipboard.write': { input: z.strictObject({ text: copied, html: copied.optional() }), output: nothing },
} as const
