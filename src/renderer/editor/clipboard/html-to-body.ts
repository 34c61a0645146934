import type { Body } from '../../../shared/article/block'
import { normaliseBody } from '../../../shared/article/normalise'
import type { Source } from '../../../shared/article/source'
import { bodyText } from '../../../shared/article/text'
import { cutFragment } from '../../../shared/interchange/html/cut-fragment'
import { embeddedIn } from '../../../shared/interchange/html/embeds'
import { flatText } from '../../../shared/interchange/html/flat-text'
import { Headings } from '../../../shared/interchange/html/headings'
import { type InnerPicture, takePictures } from '../../../shared/interchange/html/inner-pictures'
import { levelLists } from '../../../shared/interchange/html/level-lists'
import { findNotes } from '../../../shared/interchange/html/notes'
import { type PageOrigin, pageOf } from '../../../shared/interchange/html/page'
import { parseHtml } from '../../../shared/interchange/html/parse-html'
import { OUTSIDE } from '../../../shared/interchange/html/place'
import { Reader } from '../../../shared/interchange/html/reader'
import { Styles } from '../../../shared/interchange/html/styles'
import { spreadsheetIn } from '../../../shared/interchange/html/table-grid'
import { textToBody } from './text-to-body'

/** Characters. */
const MOST_BESIDE = 300
const NOTHING_ELSE = { sources: [], lostPictures: 0, pictures: new Map<string, InnerPicture>(), page: {} }

/** What pasted HTML comes to. */
export interface PastedHtml {
  body: Body
  /** What its notes cite. */
  sources: Source[]
  /** Pictures that were to be seen and have not come along. */
  lostPictures: number
  /** The bytes of figures that came along in it, by the figure's id. */
  pictures: Map<string, InnerPicture>
  /** What it says of the page that it was copied from. */
  page: PageOrigin
}

/**
 * Pasted HTML as blocks: its words, headings, lists, quotes, code, tables of facts, plain marks and web links, and the
 * sources that its notes name. Nothing else of it is kept: no style, script or address of anything to load. Nothing
 * of it is ever run or loaded. Total, and quick for HTML that is too long or too broken to be read in full.
 */
export function readHtml(whole: string): PastedHtml {
  const { html, pictures } = takePictures(whole)
  const document = parseHtml(html)
  if (!document) {
    const text = flatText(html)
    return { body: text === '' ? [] : textToBody(text), ...NOTHING_ELSE }
  }
  const styles = new Styles(document)
  const notes = findNotes(document, styles)
  const page = pageOf(document, html)
  const headings = new Headings(document, styles)
  cutFragment(document, html, notes.prose)
  const reader = new Reader({ styles, notes, headings, pictures, spreadsheet: spreadsheetIn(html) })
  reader.read(document.childNodes, OUTSIDE)
  const body = normaliseBody(levelLists(reader.blocks))
  const { lostPictures, bytes } = reader
  const frame = body.length === 0 ? embeddedIn(document) : undefined
  return { body: frame ? normaliseBody([frame]) : body, sources: notes.sources, lostPictures, pictures: bytes, page }
}

/** The card that a text comes to which is code for embedding something in a page; undefined for any other text. */
export function readEmbedCode(text: string): Body | undefined {
  const code = text.trim()
  if (!/^<(?:iframe|blockquote|div|figure|p|script|style)\b[^]*>$/i.test(code)) return undefined
  const document = parseHtml(code)
  const card = document && embeddedIn(document)
  if (!card) return undefined
  // What says more than who made it is the source of a page.
  const beside = htmlToBody(code).filter(({ type }) => type !== 'card')
  return bodyText(beside).length <= MOST_BESIDE ? normaliseBody([card]) : undefined
}

/** The blocks alone. */
export function htmlToBody(html: string): Body {
  return readHtml(html).body
}
