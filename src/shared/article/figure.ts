import * as z from 'zod'

/** A picture kept in the library: named by the SHA-256 of its bytes. Width and height are pixels as displayed. */
export const AssetRef = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  name: z.string().optional(),
})
export type AssetRef = z.infer<typeof AssetRef>

export const Rights = z.strictObject({
  holder: z.string(),
  usage: z.string(),
  /** The last day of use, YYYY-MM-DD. */
  expires: z.string().optional(),
})
export type Rights = z.infer<typeof Rights>

export const figureShape = {
  /** Absent: the picture is missing. Such a figure is shown in the window and left out of exports. */
  asset: AssetRef.optional(),
  alt: z.string(),
  decorative: z.literal(true).optional(),
  caption: z.string(),
  credit: z.string(),
  rights: Rights.optional(),
  altered: z.literal(true).optional(),
}

export const Figure = z.strictObject(figureShape)
export type Figure = z.infer<typeof Figure>

/** A figure without a picture or any words. */
export function emptyFigure(): Figure {
  return { alt: '', caption: '', credit: '' }
}
