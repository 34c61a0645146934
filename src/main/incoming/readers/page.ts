import { StetError } from '../../../shared/bridge/errors'
import { importPage } from '../../../shared/interchange/html/page/import-page'
import { decodeText } from '../../../shared/interchange/references/decode-text'
import { htmlOfArchive, picturesOfArchive } from '../../../shared/interchange/references/saved-page/web-archive'
import { innerPicture } from '../local-picture'
import type { ReadStory } from '../read-story'
import type { Content } from '../content'
import { sha256 } from '../sha256'
import { storyWithPictures } from '../story-with-pictures'

/** A saved page, alone, with the folder of its pictures, or as a web archive. */
export async function readPage(content: Content): Promise<ReadStory[]> {
  const { name, bytes, language } = content
  const { text, guessed } = decodeText(bytes)
  const archive = htmlOfArchive(text)
  const title = name.replace(/\.\w{1,10}$/, '')
  const html = archive?.html ?? text
  const pictures = archive ? picturesOfArchive(text) : new Map<string, string>()
  const cameAlong = (address: string) => pictures.has(address)
  const read = importPage(html, { title, language, url: archive?.url, cameAlong })
  if (!read) throw new StetError('import.too-long', { name })
  const { article, url } = read
  if (article.body.length === 0 && article.headline === '') throw new StetError('import.empty', { name })
  if (guessed) read.summary.guessed = true
  return [
    await storyWithPictures({ read, original: html, hash: sha256(bytes), url }, content, (address) => {
      const picture = innerPicture(pictures.get(address) ?? '')
      return picture && { ...picture, address }
    }),
  ]
}
