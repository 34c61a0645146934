import { basename } from 'node:path'
import { StetError } from '../../../shared/bridge/errors'
import { importPage } from '../../../shared/interchange/html/page/import-page'
import { PandocError, pandocHtml } from '../pandoc'
import type { ReadStory } from '../read-story'
import type { Content } from '../content'
import { sha256 } from '../sha256'
import { storyWithPictures } from '../story-with-pictures'
import { type Parts, unzip } from '../unzip'

/** A document of LibreOffice, or RTF: pandoc reads it where it is installed. */
export async function readDocument(content: Content): Promise<ReadStory[]> {
  const { name, bytes, language } = content
  const { from, parts } = await formatOf(bytes, name)
  try {
    const html = await pandocHtml(bytes, from)
    const read = importPage(html, { title: name.replace(/\.\w{1,10}$/, ''), language, whole: true })
    if (!read) throw new StetError('import.too-long', { name })
    if (read.article.body.length === 0 && read.article.headline === '') throw new StetError('import.empty', { name })
    return [
      await storyWithPictures({ read, original: html, hash: sha256(bytes) }, {}, (address) => {
        const picture = parts.get(address)
        return picture && { address, name: basename(address), from: { bytes: picture } }
      }),
    ]
  } catch (error) {
    if (!(error instanceof PandocError)) throw error
    throw new StetError(error.missing ? 'import.no-pandoc' : 'import.pandoc-failed', { name }, { cause: error })
  }
}

/** Throws import.document where it is neither, and what `unzip` throws for an archive that is not what it says. */
async function formatOf(bytes: Buffer, name: string): Promise<{ from: 'odt' | 'rtf'; parts: Parts }> {
  if (bytes.toString('latin1', 0, 5) === '{\\rtf') return { from: 'rtf', parts: new Map() }
  if (bytes.toString('latin1', 0, 2) !== 'PK') throw new StetError('import.document', { name })
  const parts = await unzip(bytes, name)
  if (!parts.has('content.xml')) throw new StetError('import.document', { name })
  const xml = parts.get('content.xml')?.toString('latin1').replaceAll('\0', '') ?? ''
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new StetError('import.entities', { name })
  return { from: 'odt', parts }
}
