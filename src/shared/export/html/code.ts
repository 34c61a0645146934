import type { BlockOf } from '../../article/block'
import { codeLanguage } from '../code-language'
import { isPrintedCitation } from '../printed-line'
import { writeCitation } from './citation'
import type { BodyContext } from './context'
import { escapeText } from './escape'

/** Lines of code. They run from left to right in every story unless the block says otherwise. */
export function writeCode({ dir = 'ltr', language, content }: BlockOf<'code'>, context: BodyContext): void {
  const { out, numbers } = context
  const name = codeLanguage(language)
  out.push(`<pre dir="${dir}"><code${name === '' ? '' : ` class="language-${name}"`}>`)
  for (const inline of content) {
    if (inline.type === 'text') out.push(escapeText(inline.text))
    else if (inline.type === 'break') out.push('\n')
    else if (isPrintedCitation(inline, numbers)) writeCitation(inline, context)
  }
  out.push('</code></pre>\n')
}
