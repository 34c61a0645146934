import type { Article } from './article'
import type { Block, Body } from './block'
import type { Inline } from './inline'

/** The words of a line; a break is a line feed, a citation is nothing. */
export function inlineText(inlines: Inline[]): string {
  let text = ''
  for (const inline of inlines) {
    if (inline.type === 'text') text += inline.text
    else if (inline.type === 'break') text += '\n'
  }
  return text
}

/** The words of a block: cells are separated by tabs and line feeds, a figure gives its caption, a card its title. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'table':
      return block.rows.map((row) => row.cells.map(inlineText).join('\t')).join('\n')
    case 'figure':
      return block.caption
    case 'card':
      return block.title
    case 'rule':
      return ''
    default:
      return inlineText(block.content)
  }
}

/** The words of a body, one block a line. */
export function bodyText(body: Body): string {
  return body.map(blockText).join('\n')
}

/** Matches every word of a text: a run of letters, digits and what may stand inside one; each ideograph or kana by itself. */
export const WORD =
  /[\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]|[\uD840-\uD87F][\uDC00-\uDFFF]|[^\s\u2000-\u206F\u3000-\u303F!-/:-@[-`{-~¡-¿«»،؛؟\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uD840-\uD87F]+(?:['’.,:/-][^\s\u2000-\u206F\u3000-\u303F!-/:-@[-`{-~¡-¿«»،؛؟\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uD840-\uD87F]+)*/g

/** How many words a text has. An ideograph or kana counts as one. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}

const counted = new WeakMap<Block, number>()

/** How many words the body has: what a reader reads, so captions count and citations do not. */
export function wordCount(article: Pick<Article, 'body'>): number {
  let words = 0
  for (const block of article.body) {
    let count = counted.get(block)
    if (count === undefined) {
      count = countWords(blockText(block))
      counted.set(block, count)
    }
    words += count
  }
  return words
}

const WORDS_A_MINUTE = 230

/** Minutes that reading takes at 230 words a minute (Brysbaert 2019: 238 for English non-fiction), at least 1 for any text. */
export function readingMinutes(words: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_A_MINUTE))
}
