import * as z from 'zod'
import { Figure } from '../../article/figure'
import { PART_OF_PICTURE } from '../pictures'
import { nothing } from './given'

const LONGEST_PART = (PART_OF_PICTURE / 3) * 4

export const assetsRequests = {
  /** Asks for pictures in a dialog, and gives the paths of their files. None: the person cancelled. */
  'assets.choose': { input: z.strictObject({ several: z.boolean() }), output: z.array(z.string()) },
  /** Keeps a picture and gives it as a figure, with the words that its file says of itself. */
  'assets.file': { input: z.strictObject({ path: z.string().min(1).max(4096) }), output: Figure },
  /**
   * The next bytes, in base 64, of a picture without a file of its own: pasted, or dragged from another program. In parts,
   * so that neither side stands still; `first` begins another picture.
   */
  'assets.part': {
    input: z.strictObject({ first: z.boolean(), base64: z.string().max(LONGEST_PART) }),
    output: nothing,
  },
  /** The same as `assets.file` for the bytes that came in parts. */
  'assets.parts': { input: z.strictObject({ name: z.string().max(255) }), output: Figure },
} as const
