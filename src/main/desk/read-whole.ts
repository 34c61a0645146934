import { close, constants, fstat, lstat, open, read, type Stats } from 'node:fs'
import { promisify } from 'node:util'

// Those that take a descriptor cost half of what file handles do, where there are 200,000 files to read.
const lookAt = promisify(lstat)
const opened = promisify(open)
const closed = promisify(close)
const statOf: (file: number) => Promise<Stats> = promisify(fstat)
const readInto: (
  file: number,
  into: Uint8Array,
  at: number,
  length: number,
  from: number,
) => Promise<{ bytesRead: number }> = promisify(read)

// Neither a link out of the folder nor a pipe that never ends. Windows knows neither flag.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
const KNOWS_LINKS = constants.O_NOFOLLOW !== undefined
const NOT_PLAIN = new Set(['ELOOP', 'EMLINK', 'ENOENT', 'EISDIR', 'ENXIO'])

/** The bytes of a plain file of at most so many; undefined where there is none. */
export function readWhole(file: string, most: number): Promise<Uint8Array | undefined> {
  return fromPlain(file, (size) => (size <= most ? size : undefined))
}

/** The first bytes of a plain file, at most so many; undefined where there is none. */
export function readStart(file: string, most: number): Promise<Uint8Array | undefined> {
  return fromPlain(file, (size) => Math.min(size, most))
}

/** `howMany`: how many bytes of a file of such a size are read; undefined: it is none. */
async function fromPlain(file: string, howMany: (size: number) => number | undefined): Promise<Uint8Array | undefined> {
  try {
    if (!KNOWS_LINKS && !(await lookAt(file)).isFile()) return undefined
    const descriptor = await opened(file, FLAGS)
    try {
      const stat = await statOf(descriptor)
      const length = stat.isFile() ? howMany(stat.size) : undefined
      return length === undefined ? undefined : await firstBytes(descriptor, length)
    } finally {
      await closed(descriptor)
    }
  } catch (error) {
    if (NOT_PLAIN.has((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

/** Fewer where the file has become shorter. */
async function firstBytes(descriptor: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafeSlow(length)
  let told = 0
  while (told < length) {
    const { bytesRead } = await readInto(descriptor, bytes, told, length - told, told)
    if (bytesRead === 0) break
    told += bytesRead
  }
  return bytes.subarray(0, told)
}
