import { $addUpdateTag, $getSelection, $isNodeSelection, $isRangeSelection, CUT_TAG, PASTE_TAG } from 'lexical'
import type { Body } from '../../../shared/article/block'
import { addSources } from '../cite/add-sources'
import { $bodyPoint } from '../lexical/caret'
import { $removeSelected } from '../typing/remove-selected'
import type { Writing } from '../surface/writing'
import { clippingOf, readClipping, STET_JSON } from './clipping'
import { htmlToBody } from './html-to-body'
import { $insertBody } from './insert-body'
import { sliceBody } from './slice-body'
import { textToBody } from './text-to-body'

/** Puts what is selected into a transfer. False when nothing is. */
export function $copyTo(data: DataTransfer | null, writing: Writing): boolean {
  const blocks = $selectedBody(writing)
  if (!data || blocks.length === 0) return false
  for (const [type, text] of clippingOf(writing.session.article, blocks)) data.setData(type, text)
  return true
}

/** Puts what a transfer holds where the selection is. False when it holds nothing to read. */
export function $pasteFrom(data: DataTransfer | null, writing: Writing): boolean {
  const body = data ? bodyIn(data, writing) : []
  if (body.length === 0) return false
  $addUpdateTag(PASTE_TAG)
  $insertBody(body)
  return true
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

/** The richest form that a transfer has: part of a story, HTML, or text. Sources that a story lacks come along. */
function bodyIn(data: DataTransfer, { binding }: Writing): Body {
  const clipping = readClipping(data.getData(STET_JSON))
  if (clipping) {
    binding.along((article) => addSources(article, clipping.sources))
    return clipping.blocks
  }
  const html = data.getData('text/html')
  const body = html === '' ? [] : htmlToBody(html)
  const text = data.getData('text/plain')
  return body.length > 0 || text === '' ? body : textToBody(text)
}
