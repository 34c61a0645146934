import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, sep } from 'node:path'
import type { WantedPicture } from './read-story'

type Had = Omit<WantedPicture, 'figure'>

/**
 * The file of a picture that a story names by an address relative to its own file. It must lie in `folder`, wherever
 * links lead; undefined for anything else, such as an address on the web.
 */
export async function localPicture(address: string, path: string, folder: string): Promise<Had | undefined> {
  const relative = relativePath(address)
  if (relative === undefined) return undefined
  try {
    const [inside, file] = await Promise.all([realpath(folder), realpath(join(dirname(path), relative))])
    if (!file.startsWith(inside.endsWith(sep) ? inside : inside + sep)) return undefined
    return (await stat(file)).isFile() ? { address, name: basename(file), from: { path: file } } : undefined
  } catch {
    return undefined
  }
}

/** The path in an address without a scheme; undefined for one that leads elsewhere. */
function relativePath(address: string): string | undefined {
  const plain = address.trim().replace(/[?#].*$/s, '')
  if (plain === '' || /^[a-z][a-z\d+.-]*:/i.test(plain) || /^[\\/]/.test(plain) || plain.includes('\0'))
    return undefined
  try {
    const path = decodeURIComponent(plain)
    return isAbsolute(path) || path.includes('\0') || /^[a-z]:/i.test(path) ? undefined : path
  } catch {
    return plain
  }
}

const INNER = /^data:(image\/[\w.+-]{1,40});base64,/i

/** The picture that an address itself holds; undefined for any other address. */
export function innerPicture(address: string): Had | undefined {
  const mediaType = INNER.exec(address.slice(0, 80))?.[1]
  if (mediaType === undefined) return undefined
  const bytes = new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'))
  return { address, name: `picture.${mediaType.slice('image/'.length).replace('jpeg', 'jpg')}`, from: { bytes } }
}
