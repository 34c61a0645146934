import type { Body } from '../../../shared/article/block'
import { normaliseBody } from '../../../shared/article/normalise'
import type { Source } from '../../../shared/article/source'
import { cutFragment } from './html/cut-fragment'
import { flatText } from './html/flat-text'
import { Headings } from './html/headings'
import { levelLists } from './html/level-lists'
import { findNotes } from './html/notes'
import { pageOf } from './html/page'
import { parseHtml } from './html/parse-html'
import { OUTSIDE } from './html/place'
import { Reader } from './html/reader'
import { Styles } from './html/styles'
import type { Origin } from '../../session/origins'
import { textToBody } from './text-to-body'

/** What pasted HTML comes to. */
export interface PastedHtml {
  body: Body
  /** What its notes cite. */
  sources: Source[]
  /** Pictures that were to be seen and have not come along. */
  lostPictures: number
  /** What it says of the page that it was copied from. */
  page: Partial<Origin>
}

/**
 * Pasted HTML as blocks: its words, headings, lists, quotes, code, tables of facts, plain marks and web links, and the
 * sources that its notes name. Nothing else of it is kept: no style, script or address of anything to load. Nothing
 * of it is ever run or loaded. Total, and quick for HTML that is too long or too broken to be read in full.
 */
export function readHtml(html: string): PastedHtml {
  const document = parseHtml(html)
  if (!document) {
    const text = flatText(html)
    return { body: text === '' ? [] : textToBody(text), sources: [], lostPictures: 0, page: {} }
  }
  const styles = new Styles(document)
  const notes = findNotes(document, styles)
  const page = pageOf(document, html)
  const headings = new Headings(document, styles)
  cutFragment(document, html, notes.prose)
  const reader = new Reader({ styles, notes, headings })
  reader.read(document.childNodes, OUTSIDE)
  const body = normaliseBody(levelLists(reader.blocks))
  return { body, sources: notes.sources, lostPictures: reader.lostPictures, page }
}

/** The blocks alone. */
export function htmlToBody(html: string): Body {
  return readHtml(html).body
}
