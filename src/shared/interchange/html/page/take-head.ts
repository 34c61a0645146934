import { type Block, type Body, isTextBlock } from '../../../article/block'
import type { Draft } from '../../draft'
import { isHeadline, isPageTitleOf, saysOneOf } from '../../plain-text/headline'
import { readMeta, takeMeta } from '../../plain-text/meta-line'
import { endsSentence } from '../../plain-text/shapes'
import { lineIn } from './line-in'

const MOST_LINES = 8

/**
 * Takes headline, standfirst, bylines and dates from the top of a body. What the fields have already is left out of it;
 * a first heading fills a headline that is empty, or one that is no more than the page's title.
 */
export function takeHead(body: Body, pageTitle: string | undefined, draft: Draft): Body {
  const { article } = draft
  const at = body.findIndex(({ type }) => type === 'heading')
  const heading = at >= 0 && at <= MOST_LINES ? lineOf(body[at]) : ''
  const isTheirs = article.headline === '' || isPageTitleOf(article.headline, heading)
  if (isTheirs && heading !== '' && isFirstText(body, at)) article.headline = heading
  if (article.headline === '') article.headline = pageTitle ?? titleIn(body)
  const lines = body.slice(0, MOST_LINES + at + 1)
  return [...lines.filter((block) => !takeLine(block, draft)), ...body.slice(lines.length)]
}

/** Whether no text stands before a heading, only what pages write over it. */
function isFirstText(body: Body, at: number): boolean {
  return body.slice(0, at).every((block) => !endsSentence(lineOf(block)))
}

/** A first line like a title, in a document that knows no headings. */
function titleIn([first, next]: Body): string {
  const line = first?.type === 'paragraph' ? lineOf(first) : ''
  return next && line !== '' && !endsSentence(line) && isHeadline(line, true) ? line : ''
}

/** Whether a line is in a field, or has gone there. */
function takeLine(block: Block, draft: Draft): boolean {
  const line = lineOf(block)
  const { headline, standfirst, bylines, section } = draft.article
  if (line === '') return false
  if (saysOneOf(line, [headline, standfirst, section, ...bylines.map(({ name }) => name)])) return true
  const meta = block.type === 'paragraph' ? readMeta(line) : undefined
  if (!meta) return false
  const known = new Set(bylines.map(({ name }) => name))
  takeMeta({ ...meta, bylines: meta.bylines.filter(({ name }) => !known.has(name)) }, draft)
  return true
}

function lineOf(block: Block | undefined): string {
  return block && isTextBlock(block) && block.type !== 'code' ? lineIn(block) : ''
}
