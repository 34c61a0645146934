import type { BlockOf } from '../../article/block'
import type { Inline } from '../../article/inline'
import { codeLanguage } from '../code-language'
import { isPrintedCitation } from '../printed-line'
import { citationHtml } from './citation'
import type { BodyContext } from './context'
import { escapeText } from './escape'

/** Lines of code. They run from left to right in every story unless the block says otherwise. */
export function codeHtml({ dir = 'ltr', language, content }: BlockOf<'code'>, context: BodyContext): string {
  const name = codeLanguage(language)
  const code = content.map((inline) => inlineHtml(inline, context)).join('')
  return `<pre dir="${dir}"><code${name === '' ? '' : ` class="language-${name}"`}>${code}</code></pre>\n`
}

function inlineHtml(inline: Inline, context: BodyContext): string {
  if (inline.type === 'text') return escapeText(inline.text)
  if (inline.type === 'break') return '\n'
  return isPrintedCitation(inline, context.numbers) ? citationHtml(inline, context) : ''
}
