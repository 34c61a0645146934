import { $addUpdateTag, $getSelection, $isNodeSelection, $isRangeSelection, CUT_TAG, PASTE_TAG } from 'lexical'
import type { Body } from '../../../shared/article/block'
import { freshClaims } from '../../../shared/article/claims'
import { t } from '../../../shared/messages/translate'
import { toast } from '../../ui/toast'
import type { Origin } from '../../session/origins'
import { sliceBody } from '../../session/slice-body'
import { addSources } from '../cite/add-sources'
import { fillFigures } from '../figure/fill-figures'
import { $bodyPoint } from '../lexical/caret'
import { $isCodeNode } from '../lexical/code-node'
import { $blockNodeOf } from '../lexical/leaves'
import { $removeSelected } from '../typing/remove-selected'
import type { Surface } from '../surface/surface'
import { clippingOf, readClipping, STET_JSON } from './clipping'
import type { InnerPicture } from '../../../shared/interchange/html/inner-pictures'
import { htmlReader } from './html-reader'
import { $insertBody } from './insert-body'
import { type Cited, citeKnown } from './known-sources'
import { offerOrigin } from './offer-origin'
import { addressIn, $linkSelected, linkBody } from './pasted-address'
import { isPlainAsked } from './plain-paste'
import { textToBody } from './text-to-body'
import { fetchWhole } from './whole-sources'

/** Puts what is selected into a transfer. False when nothing is. */
export function $copyTo(data: DataTransfer | null, writing: Surface): boolean {
  const blocks = $selectedBody(writing)
  if (!data || blocks.length === 0) return false
  for (const [type, text] of clippingOf(writing.session.article, blocks)) data.setData(type, text)
  return true
}

/**
 * Puts what a transfer holds where the selection is. False when it holds nothing to read. Where something on the
 * clipboard came from is remembered. An address alone gives words that are selected a link; into code only text goes.
 */
export function $pasteFrom(data: DataTransfer | null, writing: Surface, how: { clipboard: boolean }): boolean {
  if (!data) return false
  if ($pasteAddress(data) || $pasteCode(data)) return true
  const { body, sources, pictures } = takeIn(data, writing, how)
  if (body.length === 0) return false
  $addUpdateTag(PASTE_TAG)
  writing.binding.along((article) => addSources(article, sources))
  $insertBody(body)
  if (pictures.size > 0) void fillFigures(writing.session, pictures)
  return true
}

/** Gives the selected words the address that is all that a transfer holds. False where that is not what was meant. */
export function $pasteAddress(data: DataTransfer): boolean {
  const url = isPlainAsked() ? undefined : addressIn(data.getData('text/plain'))
  if (url === undefined || $isInCode() || !$linkSelected(url)) return false
  $addUpdateTag(PASTE_TAG)
  return true
}

function $pasteCode(data: DataTransfer): boolean {
  const text = data.getData('text/plain')
  if (text === '' || !$isInCode()) return false
  $addUpdateTag(PASTE_TAG)
  $removeSelected()
  const selection = $getSelection()
  if ($isRangeSelection(selection)) selection.insertRawText(text.replace(/\r\n?/g, '\n'))
  return true
}

function $isInCode(): boolean {
  const selection = $getSelection()
  return $isRangeSelection(selection) && $isCodeNode($blockNodeOf(selection.anchor.getNode()))
}

/**
 * What a transfer holds, as blocks to put in, the sources that the story then lacks, and the bytes of figures. The edit
 * that puts the blocks in adds the sources.
 */
export function takeIn(
  data: DataTransfer,
  { session }: Surface,
  { clipboard }: { clipboard: boolean },
): Cited & { pictures: ReadonlyMap<string, InnerPicture> } {
  const pasted = readTransfer(data)
  if (pasted.lostPictures > 0) toast(t('editor.paste.pictures', { count: pasted.lostPictures }))
  const { body, sources } = citeKnown(pasted, session.article.sources)
  if (body.length === 0) return { body, sources: [], pictures: NO_PICTURES }
  // Where the library can't be asked, what came along stays, and main has noted why.
  if (sources.length > 0) fetchWhole(session, sources).catch(() => {})
  // Where that can't be asked, nothing is offered, and main has noted why.
  if (clipboard && pasted.page) offerOrigin(pasted.page, session.origins).catch(() => {})
  // What is dropped inside the story was taken out of it just now.
  return { body: clipboard ? freshClaims(body, session.article.body) : body, sources, pictures: pasted.pictures }
}

/** Puts what is selected into a transfer and takes it out of the story. False when nothing is. */
export function $cutTo(data: DataTransfer | null, writing: Surface): boolean {
  if (!$copyTo(data, writing)) return false
  $addUpdateTag(CUT_TAG)
  if (!$removeSelected()) for (const node of $getSelection()?.getNodes() ?? []) node.remove()
  return true
}

function $selectedBody({ binding }: Surface): Body {
  const { body, keys } = binding.mirror
  const selection = $getSelection()
  if ($isNodeSelection(selection)) return body.filter((_, index) => selection.has(keys[index] ?? ''))
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return []
  const [anchor, focus] = [$bodyPoint(selection.anchor), $bodyPoint(selection.focus)]
  return selection.isBackward() ? sliceBody(body, focus, anchor) : sliceBody(body, anchor, focus)
}

/** What a transfer comes to as part of a story. */
interface Pasted extends Cited {
  lostPictures: number
  pictures: ReadonlyMap<string, InnerPicture>
  /** What it says of the page that it came from; undefined for a part of a story. */
  page?: Partial<Origin>
}

const NO_PICTURES: ReadonlyMap<string, InnerPicture> = new Map()

/** The richest form that a transfer has: part of a story, code for embedding, HTML, or text. */
function readTransfer(data: DataTransfer): Pasted {
  const alone = { sources: [], lostPictures: 0, pictures: NO_PICTURES }
  const clipping = readClipping(data.getData(STET_JSON))
  if (clipping) return { ...alone, body: clipping.blocks, sources: clipping.sources }
  const text = data.getData('text/plain')
  const card = isPlainAsked() ? undefined : htmlReader()?.readEmbedCode(text)
  if (card) return { ...alone, body: card, page: {} }
  const html = data.getData('text/html')
  const read = html === '' ? undefined : htmlReader()?.readHtml(html)
  if (read && (read.body.length > 0 || text === '')) return read
  const url = isPlainAsked() ? undefined : addressIn(text)
  const body = text === '' ? [] : url === undefined ? textToBody(text) : linkBody(url)
  return { ...alone, body, lostPictures: read?.lostPictures ?? 0, page: {} }
}
