import { directionOf } from '../../../article/article'
import { type Body, isTextBlock } from '../../../article/block'
import { bodyText } from '../../../article/text'
import { type Draft, imported, type Imported, newDraft, takeHero } from '../../draft'
import { languageOf } from '../../language-of'
import { importPlainText } from '../../plain-text/import-plain-text'
import { partsOf } from '../../references/saved-page/page-parts'
import { savedFrom } from '../../references/saved-page/saved-from'
import { isWebAddress } from '../../web-address'
import { embeddedIn } from '../embeds'
import { flatText } from '../flat-text'
import { Headings } from '../headings'
import { type InnerPicture, innerPicture, takePictures } from '../inner-pictures'
import { levelLists } from '../level-lists'
import { findNotes } from '../notes'
import { importOwnPage } from '../own-page/import-own-page'
import { type OwnPage, ownPage } from '../own-page/own-page'
import { foreignReader } from '../own-page/read-foreign'
import { parseHtml } from '../parse-html'
import { OUTSIDE } from '../place'
import { Reader } from '../reader'
import { Styles } from '../styles'
import { spreadsheetIn } from '../table-grid'
import type { Document } from '../tree'
import { leaveOutChrome } from './leave-out-chrome'
import { mainTextOf } from './main-text'
import { takeCaptions } from './take-captions'
import { takeHead } from './take-head'
import { addressOf, takePictureAt, takePicturesOf } from './take-pictures'
import { takeLists } from './take-lists'
import { takePageFields } from './page-fields'

/** A story from a page, and the address that the page says is its own. */
export interface ImportedPage extends Imported {
  url: string | undefined
}

export interface PageOptions {
  /** What the story is called while it has no headline. */
  title: string
  /** The language (BCP 47) of a page that does not say its own. */
  language: string
  /** Where the page was saved from, where that is known otherwise. */
  url?: string | undefined
  /** Which addresses are of pictures that came along, though they are on the web. */
  cameAlong?: (address: string) => boolean
  /** The whole of it is the story: a document or an entry, not a page with other things around. */
  whole?: boolean
}

/** More words than any story has; the parsers that follow take a while for each. */
const LONGEST_FLAT = 2_000_000

/**
 * A story from HTML: its words, figures, tables, notes and sources, and what the page says of itself. Nothing of it is run
 * or loaded, and no address of anything to load is kept but in the summary. Total; undefined for one that is too long,
 * or nested too deep, to be read even as plain words.
 */
export function importPage(
  whole: string,
  { title, language, url: from, cameAlong = () => false, whole: all }: PageOptions,
): ImportedPage | undefined {
  const { html, pictures } = takePictures(whole)
  const document = parseHtml(html)
  if (!document) return importFlat(html, { title, language })
  const keeps = (address: string) => cameAlong(address) || !/^(?:https?:)?\/\//i.test(address)
  const own = all ? undefined : ownPage(document)
  if (own) return readOwn(own, { document, pictures, keeps, language, title })
  const draft = newDraft(language)
  const styles = new Styles(document)
  const parts = partsOf(document)
  const url = takePageFields(parts, draft, from ?? savedFrom(html))
  const { main, left } = all ? { main: document, left: [] } : mainTextOf(document)
  leaveOutChrome(left, draft)
  const notes = findNotes(document, styles)
  const headings = new Headings(document, styles)
  const reader = new Reader({ styles, notes, headings, pictures, spreadsheet: spreadsheetIn(html), keeps })
  reader.read(main.childNodes, OUTSIDE)
  draft.article.sources.push(...notes.sources)
  if (parts.language === undefined) guessLanguage(reader.blocks, draft)
  draft.article.body = takeLists(takeHead(bodyOf(reader, document), parts.title, draft), draft)
  takeCaptions(draft)
  takePicturesOf(reader, keeps, draft)
  takeHero(draft)
  if (draft.article.headline === '') draft.article.workingTitle = title
  return withAddress(imported(draft), url)
}

interface Around extends Pick<PageOptions, 'language' | 'title'> {
  document: Document
  pictures: InnerPicture[]
  keeps: (address: string) => boolean
}

/** A page of ours, which says what is what. */
function readOwn(own: OwnPage, { document, pictures, keeps, language, title }: Around): ImportedPage {
  const read = importOwnPage(own, {
    language,
    readForeign: foreignReader(document, pictures, keeps),
    takePicture(address, figure, draft) {
      const inner = innerPicture(address, pictures)
      takePictureAt(inner ? addressOf(inner) : address, figure, inner ? () => true : keeps, draft)
    },
  })
  const { article } = read
  const named = article.headline === '' ? { ...article, workingTitle: title } : article
  const { address } = own
  return withAddress({ ...read, article: named }, address !== undefined && isWebAddress(address) ? address : undefined)
}

function bodyOf({ blocks }: Reader, document: Document): Body {
  if (blocks.length > 0) return levelLists(blocks)
  const frame = embeddedIn(document)
  return frame ? [frame] : []
}

/** Words without their marks, from what is no page any more. */
function importFlat(html: string, options: { title: string; language: string }): ImportedPage | undefined {
  const text = flatText(html)
  return text.length > LONGEST_FLAT ? undefined : { ...importPlainText(text, options), url: undefined }
}

function guessLanguage(body: Body, { article }: Draft): void {
  const language = languageOf(bodyText(body.filter(isTextBlock).slice(0, 50)), article.language)
  if (language === article.language) return
  article.language = language
  article.direction = directionOf(language)
}

function withAddress(read: Imported, url: string | undefined): ImportedPage {
  return { ...read, summary: { ...read.summary, ...(url !== undefined && { url }) }, url }
}
