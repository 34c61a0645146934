import { convertToHtml, images } from 'mammoth'
import { StetError } from '../../../shared/bridge/errors'
import { escapeAttribute } from '../../../shared/export/html/escape'
import { importPage } from '../../../shared/interchange/html/page/import-page'
import { cleanText } from '../../../shared/article/clean-text'
import { type MarkedDocument, markRemarks } from '../docx/remarks'
import { takeRemarks } from '../docx/take-remarks'
import type { ReadStory } from '../read-story'
import type { Content } from '../content'
import { sha256 } from '../sha256'
import { storyWithPictures } from '../story-with-pictures'
import { type Parts, unzip } from '../unzip'
import { xmlTexts } from '../xml-texts'

/** The main part of a document, which is all read at once, in megabytes: a thousand pages have some ten. */
const LONGEST_PART = 40
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  'u => u',
  'strike => s',
]

/** A document of Word: its words, notes, pictures, comments and tracked changes, which are read as taken. */
export async function readDocx(content: Content): Promise<ReadStory[]> {
  const { name, bytes, language } = content
  const parts = await unzip(bytes, name)
  const main = mainPart(parts, name)
  refuseEntities(parts, name)
  const document = markRemarks(main.text, parts)
  const pictures: { bytes: Uint8Array; type: string }[] = []
  const html = await htmlOf(main.path, document, parts, pictures)
  const page = `<html><head>${aboutOf(parts, html)}</head><body>${html}</body></html>`
  const read = importPage(page, { title: name.replace(/\.\w{1,10}$/, ''), language, whole: true })
  if (!read) throw new StetError('import.too-long', { name })
  const article = takeRemarks(read.article, document.remarks)
  if (article.body.length === 0 && article.headline === '') throw new StetError('import.empty', { name })
  const story = { read: { ...read, article }, original: cleanText(html), hash: sha256(bytes) }
  return [
    await storyWithPictures(story, {}, (address) => {
      const picture = pictures[Number(/^part:(\d+)$/.exec(address)?.[1])]
      return picture && { address, name: `picture.${picture.type}`, from: { bytes: picture.bytes } }
    }),
  ]
}

function mainPart(parts: Parts, name: string): { path: string; text: string } {
  const path = ['word/document.xml', ...parts.keys()].find(
    (each) => /^word\/document\d*\.xml$/.test(each) && parts.has(each),
  )
  const bytes = path === undefined ? undefined : parts.get(path)
  if (path === undefined || !bytes) throw new StetError('import.not-understood', { name })
  if (bytes.length > LONGEST_PART * 1_000_000) throw new StetError('import.too-long', { name })
  return { path, text: bytes.toString('utf8') }
}

/** No program writes a document with entities of its own; they are there to fill the memory of whoever reads them. */
function refuseEntities(parts: Parts, name: string): void {
  for (const [path, bytes] of parts) {
    if (!/\.(?:xml|rels)$/i.test(path)) continue
    if (/<!(?:DOCTYPE|ENTITY)/i.test(bytes.toString('latin1').replaceAll('\0', ''))) {
      throw new StetError('import.entities', { name })
    }
  }
}

async function htmlOf(
  path: string,
  { xml }: MarkedDocument,
  parts: Parts,
  pictures: { bytes: Uint8Array; type: string }[],
): Promise<string> {
  const part = (name: string) => (name === path ? Buffer.from(xml, 'utf8') : parts.get(name.replace(/^\//, '')))
  const file = {
    exists: (name: string) => part(name) !== undefined,
    read: async (name: string, encoding?: BufferEncoding) => {
      const bytes = part(name)
      if (!bytes) throw new Error('a part of the document is missing')
      return encoding ? bytes.toString(encoding) : bytes
    },
  }
  const convertImage = images.imgElement(async (image) => {
    try {
      const bytes = new Uint8Array(await image.readAsArrayBuffer())
      pictures.push({ bytes, type: image.contentType.replace(/^image\//, '').replace('jpeg', 'jpg') })
      return { src: `part:${pictures.length - 1}` }
    } catch {
      // It is linked from elsewhere, or not in the document.
      return { src: '' }
    }
  })
  const input = { file } as unknown as Parameters<typeof convertToHtml>[0]
  const { value } = await convertToHtml(input, { styleMap: STYLES, convertImage, includeEmbeddedStyleMap: false })
  return value
}

const ABOUT = new Set(['title', 'creator', 'keywords', 'description', 'language'])

/** What the document says of itself, as a page does. A title that programs write is none where the text has its own. */
function aboutOf(parts: Parts, html: string): string {
  const said = xmlTexts(parts.get('docProps/core.xml')?.toString('utf8') ?? '', ABOUT)
  const of = (name: string) => escapeAttribute(said.find((each) => each.name === name)?.text.trim() ?? '')
  const title = /<h1[\s>]/.test(html) ? '' : `<meta property="og:title" content="${of('title')}">`
  return `${title}<meta name="author" content="${of('creator')}"><meta name="keywords" content="${of('keywords')}">`
}
