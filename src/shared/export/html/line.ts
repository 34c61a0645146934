import type { Inline, Mark, TextRun } from '../../article/inline'
import { endOfStretch, isCode, isLink, nest, type Nested, onlyWrap, type Wrap, type Wrapped } from '../nest'
import { citationHtml } from './citation'
import type { BodyContext } from './context'
import { linkHtml } from './element'
import { escapeText } from './escape'

/** A printed line as phrasing content. Only neighbours with marks or links have to be nested: most of a line is plain. */
export function lineHtml(line: Inline[], context: BodyContext): string {
  let html = ''
  for (let at = 0; at < line.length;) {
    const inline = line[at] as Inline
    const end = endOfStretch(line, at)
    const wrap = end === at + 1 ? onlyWrap(inline) : undefined
    if (wrap !== undefined) html += wrapHtml(wrap, [inline], runHtml(inline as TextRun))
    else if (end === at) html += inlineHtml(inline, context)
    else html += nestedHtml(nest(line, at, end), context)
    at = Math.max(end, at + 1)
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
  return wrapHtml(wrap, content, nestedHtml(content, context))
}

/** A mark or link around what it holds, given as it was and as HTML. */
function wrapHtml(wrap: Wrap, content: Nested[], html: string): string {
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
