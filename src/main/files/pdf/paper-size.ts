/** The sheets that offices have. */
export type PaperSize = 'A4' | 'Letter'

/** Where letters are written on Letter, as Unicode's CLDR has it. */
const LETTER = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '))

/** What sheets a region (two capital letters) prints on. */
export function paperSizeOf(region: string): PaperSize {
  return LETTER.has(region) ? 'Letter' : 'A4'
}
