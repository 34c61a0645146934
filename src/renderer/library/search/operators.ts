import type { MessageKey } from '../../../shared/messages/translate'

/** What the search understands besides words: how each begins, an example, and what it does. */
export const OPERATORS: { begin: string; example: MessageKey; does: MessageKey }[] = [
  { begin: '"', example: 'library.search.phrase', does: 'library.search.phrase-does' },
  { begin: 'tag:', example: 'library.search.tag', does: 'library.search.tag-does' },
  { begin: 'status:', example: 'library.search.status', does: 'library.search.status-does' },
  { begin: 'section:', example: 'library.search.section', does: 'library.search.section-does' },
  { begin: 'by:', example: 'library.search.by', does: 'library.search.by-does' },
  { begin: 'source:', example: 'library.search.source', does: 'library.search.source-does' },
  { begin: 'after:', example: 'library.search.after', does: 'library.search.after-does' },
  { begin: 'before:', example: 'library.search.before', does: 'library.search.before-does' },
]

/** The text with an operator at its end, to go on writing. */
export function withOperator(text: string, begin: string): string {
  return text === '' || /\s$/.test(text) ? `${text}${begin}` : `${text} ${begin}`
}

const WITHOUT_VALUE = new RegExp(`(?:^|\\s)(?:"|(?:${OPERATORS.map(({ begin }) => begin).join('|')})"?)$`, 'i')

/** What can be sought of a text that is still being written: an operator at its end says nothing before it has a value. */
export function soughtIn(text: string): string {
  return text.replace(WITHOUT_VALUE, '')
}
