import { $addUpdateTag, $getSelection, $isNodeSelection, $isRangeSelection, CUT_TAG, PASTE_TAG } from 'lexical'
import type { Body } from '../../../shared/article/block'
import { t } from '../../../shared/messages/translate'
import { toast } from '../../ui/toast'
import type { Origin } from '../../session/origins'
import { addSources } from '../cite/add-sources'
import { $bodyPoint } from '../lexical/caret'
import { $removeSelected } from '../typing/remove-selected'
import type { Writing } from '../surface/writing'
import { clippingOf, readClipping, STET_JSON } from './clipping'
import { readHtml } from './html-to-body'
import { $insertBody } from './insert-body'
import { type Cited, citeKnown } from './known-sources'
import { offerOrigin } from './offer-origin'
import { sliceBody } from './slice-body'
import { textToBody } from './text-to-body'

/** Puts what is selected into a transfer. False when nothing is. */
export function $copyTo(data: DataTransfer | null, writing: Writing): boolean {
  const blocks = $selectedBody(writing)
  if (!data || blocks.length === 0) return false
  for (const [type, text] of clippingOf(writing.session.article, blocks)) data.setData(type, text)
  return true
}

/**
 * Puts what a transfer holds where the selection is. False when it holds nothing to read. Where something on the
 * clipboard came from is remembered.
 */
export function $pasteFrom(data: DataTransfer | null, writing: Writing, how: { clipboard: boolean }): boolean {
  const body = data ? takeIn(data, writing, how) : []
  if (body.length === 0) return false
  $addUpdateTag(PASTE_TAG)
  $insertBody(body)
  return true
}

/** What a transfer holds, as blocks to put in. Sources that the story lacks come along with the edit that does so. */
export function takeIn(data: DataTransfer, { binding, session }: Writing, { clipboard }: { clipboard: boolean }): Body {
  const pasted = readTransfer(data)
  if (pasted.lostPictures > 0) toast(t('editor.paste.pictures', { count: pasted.lostPictures }))
  const { body, sources } = citeKnown(pasted, session.article.sources)
  if (body.length === 0) return []
  if (sources.length > 0) binding.along((article) => addSources(article, sources))
  // Where that can't be asked, nothing is offered, and main has noted why.
  if (clipboard && pasted.page) offerOrigin(pasted.page, session.origins).catch(() => {})
  return body
}

/** Puts what is selected into a transfer and takes it out of the story. False when nothing is. */
export function $cutTo(data: DataTransfer | null, writing: Writing): boolean {
  if (!$copyTo(data, writing)) return false
  $addUpdateTag(CUT_TAG)
  if (!$removeSelected()) for (const node of $getSelection()?.getNodes() ?? []) node.remove()
  return true
}

function $selectedBody({ binding }: Writing): Body {
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
  /** What it says of the page that it came from; undefined for a part of a story. */
  page?: Partial<Origin>
}

/** The richest form that a transfer has: part of a story, HTML, or text. */
function readTransfer(data: DataTransfer): Pasted {
  const clipping = readClipping(data.getData(STET_JSON))
  if (clipping) return { body: clipping.blocks, sources: clipping.sources, lostPictures: 0 }
  const html = data.getData('text/html')
  const read = html === '' ? undefined : readHtml(html)
  const text = data.getData('text/plain')
  if (read && (read.body.length > 0 || text === '')) return read
  return { body: text === '' ? [] : textToBody(text), sources: [], lostPictures: read?.lostPictures ?? 0, page: {} }
}
