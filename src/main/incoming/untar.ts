import { StetError } from '../../shared/bridge/errors'

const BLOCK = 512
const MOST_FILES = 100_000

/** The files in a tar archive by their names. Names lead nowhere: nothing is written. Throws import.damaged. */
export function untar(bytes: Buffer, name: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  let at = 0
  while (at + BLOCK <= bytes.length) {
    const header = bytes.subarray(at, at + BLOCK)
    if (header[0] === 0) break
    const size = Number.parseInt(fieldOf(header, 124, 12), 8)
    const begin = at + BLOCK
    if (!Number.isSafeInteger(size) || size < 0 || begin + size > bytes.length || files.size >= MOST_FILES) {
      throw new StetError('import.damaged', { name })
    }
    const kind = fieldOf(header, 156, 1)
    if (kind === '' || kind === '0') files.set(fieldOf(header, 0, 100), bytes.subarray(begin, begin + size))
    at = begin + Math.ceil(size / BLOCK) * BLOCK
  }
  return files
}

function fieldOf(header: Buffer, from: number, length: number): string {
  return header
    .toString('utf8', from, from + length)
    .replace(/\0.*$/s, '')
    .trim()
}
