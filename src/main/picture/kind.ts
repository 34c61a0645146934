/** The pictures that a story can hold. */
export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif'

/** What people take for pictures and a story can't hold, each with its own advice. */
export type OtherKind = 'svg' | 'heic' | 'tiff' | 'pdf'

/** How files begin, in hexadecimal. */
const BEGINNINGS: [PictureKind | OtherKind, RegExp][] = [
  ['jpeg', /^ffd8ff/],
  ['png', /^89504e470d0a1a0a/],
  ['gif', /^474946383[79]61/],
  ['webp', /^52494646.{8}57454250/],
  ['tiff', /^(?:49492a00|4d4d002a|49492b00|4d4d002b)/],
  ['pdf', /^25504446/],
]

/** The brands of an ISO media file, AV1's before those of other coders. */
const BRANDS: [PictureKind | OtherKind, RegExp][] = [
  ['avif', /^(?:avif|avis)$/],
  ['heic', /^(?:hei[cmxs]|hev[cmxs]|mif1|msf1)$/],
]

const SVG = /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*(?:<!doctype\s+svg\b|<svg[\s>])/i

/** What a file's bytes say it is, whatever its name says; undefined where they say nothing that is known here. */
export function kindOf(bytes: Uint8Array): PictureKind | OtherKind | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096))
  const begins = head.toString('hex', 0, 16)
  const begun = BEGINNINGS.find(([, beginning]) => beginning.test(begins))?.[0]
  if (begun !== undefined) return begun
  if (head.toString('latin1', 4, 8) === 'ftyp') return branded(head)
  return SVG.test(head.toString('utf8')) ? 'svg' : undefined
}

function branded(head: Buffer): PictureKind | OtherKind | undefined {
  const end = Math.min(head.length, head.readUInt32BE(0))
  const brands = [head.toString('latin1', 8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(head.toString('latin1', at, at + 4))
  return BRANDS.find(([, brand]) => brands.some((each) => brand.test(each)))?.[0]
}
