/** A picture file may have so many megabytes, of a million bytes each. */
export const LARGEST_PICTURE = 50

/** Its size as the sentence that refuses it says it, in megabytes; undefined where it may come in. */
export function tooManyMegabytes(bytes: number): number | undefined {
  return bytes > LARGEST_PICTURE * 1_000_000 ? Math.ceil(bytes / 1_000_000) : undefined
}

/** The bytes of a picture cross in parts of so many: whole groups of base 64, some 20 ms of work. */
export const PART_OF_PICTURE = 1_500_000
