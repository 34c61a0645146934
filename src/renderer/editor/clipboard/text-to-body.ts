import type { Body } from '../../../shared/article/block'
import { newId } from '../../../shared/article/id'
import type { Inline } from '../../../shared/article/inline'
import { normaliseBody } from '../../../shared/article/normalise'
import { unwrapped } from './unwrapped'

/**
 * Plain text as paragraphs. Where empty lines part it, they are what ends a paragraph and a line end is a break;
 * otherwise every line is a paragraph. Text that was broken into lines of one width, as in a PDF, is made whole first.
 */
export function textToBody(text: string): Body {
  const clean = unwrapped(text.replace(/\r\n?/g, '\n').replace(/^\n+|\n+$/g, ''))
  const paragraphs = clean.split(/\n[ \t]*\n\s*/)
  const lines = paragraphs.length > 1 ? paragraphs : clean.split('\n')
  const content = (line: string): Inline[] => [{ type: 'text', text: line }]
  return normaliseBody(lines.map((line) => ({ type: 'paragraph', id: newId(), content: content(line) })))
}
