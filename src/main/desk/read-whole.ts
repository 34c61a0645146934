import { constants } from 'node:fs'
import { lstat, open } from 'node:fs/promises'

// Neither a link out of the folder nor a pipe that never ends. Windows knows neither flag.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
const NOT_PLAIN = new Set(['ELOOP', 'EMLINK', 'ENOENT', 'EISDIR', 'ENXIO'])

/** The bytes of a plain file of at most so many; undefined where there is none. */
export async function readWhole(file: string, most: number): Promise<Uint8Array | undefined> {
  try {
    if (!(await lstat(file)).isFile()) return undefined
    const handle = await open(file, FLAGS)
    try {
      const stat = await handle.stat()
      return stat.isFile() && stat.size <= most ? await handle.readFile() : undefined
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (NOT_PLAIN.has((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}
