import type { Article } from '../../article/article'
import type { Block } from '../../article/block'
import { escapeAttribute, escapeText } from './escape'

export function dirAttribute({ dir }: Pick<Block, 'dir'>): string {
  return dir === undefined ? '' : ` dir="${dir}"`
}

/** A link around HTML. The URL must have been found linkable. */
export function linkHtml(url: string, html: string): string {
  return `<a href="${escapeAttribute(url)}">${html}</a>`
}

/** An instant (ISO 8601), read as a day. */
export function timeHtml(at: string, day: string): string {
  return `<time datetime="${at}">${escapeText(day)}</time>`
}

const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/
const LEFT_TO_RIGHT_LETTER = /[A-Za-z\u00C0-\u024F\u0370-\u058F]/

/** Text inside a line, kept together where it is written the other way than the story, so that its parts stay in order. */
export function isolated(text: string, { direction }: Pick<Article, 'direction'>): string {
  const other = direction === 'rtl' ? LEFT_TO_RIGHT_LETTER : RIGHT_TO_LEFT_LETTER
  return other.test(text) ? `<bdi>${escapeText(text)}</bdi>` : escapeText(text)
}
