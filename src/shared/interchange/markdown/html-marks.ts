import type { Mark } from '../../article/inline'

const MARK_OF: Record<string, Mark> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  sub: 'subscript',
  sup: 'superscript',
}

/** What a piece of raw HTML in a line means to a story; `text` is everything that it does not understand. */
export type HtmlMeaning =
  | { kind: 'open' | 'close'; mark: Mark; element: string }
  | { kind: 'break' }
  | { kind: 'comment'; words: string }
  | { kind: 'text' }

export function readHtml(html: string): HtmlMeaning {
  if (html.startsWith('<!--') && html.endsWith('-->')) {
    const words = html.slice(4, -3).trim()
    return { kind: 'comment', words: /[^\s>-]/.test(words) ? words : '' }
  }
  const [, slash, element = ''] = /^<(\/?)([a-z]+)\s*\/?>$/i.exec(html) ?? []
  const name = element.toLowerCase()
  if (name === 'br') return { kind: 'break' }
  const mark = Object.hasOwn(MARK_OF, name) ? MARK_OF[name] : undefined
  return mark ? { kind: slash ? 'close' : 'open', mark, element: name } : { kind: 'text' }
}
