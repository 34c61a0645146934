import { constants } from 'node:buffer'
import { inflateSync } from 'node:zlib'

/** No text is longer than the longest JSON that could be parsed. */
const LONGEST = { maxOutputLength: constants.MAX_STRING_LENGTH }

/** What compressed bytes hold; undefined where they are damaged. */
export function inflated(bytes: Uint8Array, inflate = inflateSync): Buffer | undefined {
  try {
    return inflate(bytes, LONGEST)
  } catch {
    return undefined
  }
}
