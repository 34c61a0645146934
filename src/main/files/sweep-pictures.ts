import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** The names that exports give to pictures: words, a part of the hash, and perhaps a width or a shape. */
const OURS = /-[0-9a-f]{12}(?:-\d+(?:x\d+)?)?\.(?:jpg|png|gif|webp|avif)$/

/**
 * Removes the pictures of earlier exports that no page of the folder names any more. Whatever has another name than
 * exports give stays, and nothing at all is removed where a page can't be read.
 */
export async function sweepPictures(folder: string): Promise<void> {
  const images = join(folder, 'images')
  const ours = (await readdir(images).catch(() => [])).filter((name) => OURS.test(name))
  if (ours.length === 0) return
  const names = (await readdir(folder)).filter((name) => /\.(?:html|md|json)$/.test(name))
  const pages = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').catch(() => undefined)))
  if (pages.includes(undefined)) return
  const text = pages.join('\n')
  for (const name of ours)
    if (!text.includes(name) && !text.includes(encodeURI(name))) await rm(join(images, name), { force: true })
}
