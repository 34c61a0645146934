import { basename } from 'node:path'
import { StetError } from '../../shared/bridge/errors'
import { foreignKind } from './foreign-kind'
import { readBytes } from './read-bytes'

const LIMIT_MB = 20

/** The text of a file, as `textOf` has it. Throws also import.too-large, import.folder or import.unreadable. */
export async function readText(path: string): Promise<string> {
  return textOf(await readBytes(path, LIMIT_MB), basename(path))
}

/**
 * A text in UTF-8, or in UTF-16 with its byte order mark; the mark itself is left out. Throws import.encoding, or
 * import.picture, .pdf, .document, .archive or .unknown-kind where it is none; each with nothing but the file's name.
 */
export function textOf(bytes: Buffer, name: string): string {
  const foreign = foreignKind(bytes)
  if (foreign !== undefined) throw new StetError(`import.${foreign}`, { name })
  try {
    const text = decode(bytes)
    // Text has no NUL; a file that decodes but holds one is something else, such as UTF-16 without its mark.
    if (!text.includes('\0')) return text
  } catch {
    // Letters of another encoding have no zeros among them: this is no text at all.
    if (bytes.includes(0)) throw new StetError('import.unknown-kind', { name })
  }
  throw new StetError('import.encoding', { name })
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict('utf-16be', bytes)
  return strict('utf-8', bytes)
}

function strict(encoding: string, bytes: Buffer): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}
