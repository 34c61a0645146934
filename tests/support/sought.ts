import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, inflateSync } from 'node:zlib'
import { Connection } from '../../src/main/store/connection'
import { readRevision } from '../../src/main/store/revisions'

/** All files under a folder. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}

/** What a deflated stream at any place of these bytes holds, so far as it goes. */
function* inflatedFrom(bytes: Buffer): Iterable<Buffer> {
  for (let at = 0; at < bytes.length - 2; at++) {
    // The two bytes that zlib begins with: deflate, and a sum that 31 divides.
    if (((bytes[at] ?? 0) & 0x0f) !== 8 || bytes.readUInt16BE(at) % 31 !== 0) continue
    try {
      yield inflateSync(bytes.subarray(at, at + 20_000), { finishFlush: constants.Z_SYNC_FLUSH })
    } catch {
      // No stream begins here.
    }
  }
}

/** The revisions of every database under a folder, decoded as the library does. */
function* revisionsIn(file: string): Iterable<string> {
  let db: Connection
  try {
    db = new Connection(file, { readOnly: true, wait: 0 })
  } catch {
    return
  }
  try {
    for (const { id } of db.all<{ id: string }>('SELECT id FROM revision')) yield JSON.stringify(readRevision(db, id))
  } catch {
    // Not a database of stories.
  } finally {
    db.close()
  }
}

/** Those of some words that lie in a folder, in whatever form: as they are, deflated, or told from another text. */
export function sought(
  folder: string,
  needles: string[],
  except: (file: string) => boolean = () => false,
): Set<string> {
  const found = new Set<string>()
  const look = (text: Buffer) => {
    // A text that is told from another one may lack the beginning of a word that both begin with.
    for (const needle of needles) if (text.includes(needle) || text.includes(needle.slice(2))) found.add(needle)
  }
  for (const file of filesUnder(folder)) {
    if (except(file)) continue
    const bytes = readFileSync(file)
    look(bytes)
    for (const inflated of inflatedFrom(bytes)) look(inflated)
    if (file.endsWith('.db')) for (const revision of revisionsIn(file)) look(Buffer.from(revision))
  }
  return found
}
