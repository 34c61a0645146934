import type { Inline, Mark, TextRun } from '../../article/inline'
import { endOfStretch, isCode, isLink, nest, type Nested, type Wrapped } from '../nest'
import { citationHtml } from './citation'
import type { BodyContext } from './context'
import { linkHtml } from './element'
import { escapeText } from './escape'

/** A printed line as phrasing content. Only neighbours with marks or links have to be nested: most of a line is plain. */
export function lineHtml(line: Inline[], context: BodyContext): string {
  let html = ''
  for (let at = 0; at < line.length;) {
    const end = endOfStretch(line, at)
    if (end === at) {
      html += inlineHtml(line[at] as Inline, context)
      at++
    } else {
      html += nestedHtml(nest(line, at, end), context)
      at = end
    }
  }
  return html
}

const ELEMENTS: Record<Exclude<Mark, 'code'>, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
}

function nestedHtml(nested: Nested[], context: BodyContext): string {
  let html = ''
  for (const piece of nested)
    html += piece.type === 'wrapped' ? wrappedHtml(piece, context) : inlineHtml(piece, context)
  return html
}

function wrappedHtml({ wrap, content }: Wrapped, context: BodyContext): string {
  const html = nestedHtml(content, context)
  if (isLink(wrap)) return isSeen(content) ? linkHtml(wrap, html) : html
  const element = ELEMENTS[wrap]
  return `<${element}>${html}</${element}>`
}

/** A link on white space alone would be one that nobody sees, and that screen readers still stop at. */
function isSeen(nested: Nested[]): boolean {
  return nested.some((piece) => {
    if (piece.type === 'wrapped') return isSeen(piece.content)
    return piece.type === 'citation' || (piece.type === 'text' && /\S/.test(piece.text))
  })
}

function inlineHtml(inline: Inline, context: BodyContext): string {
  switch (inline.type) {
    case 'text':
      return runHtml(inline)
    case 'citation':
      return citationHtml(inline, context)
    case 'break':
      return '<br>'
  }
}

function runHtml(run: TextRun): string {
  return isCode(run) ? `<code>${escapeText(run.text)}</code>` : escapeText(run.text)
}
