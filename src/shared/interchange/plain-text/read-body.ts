import type { Block, Body } from '../../article/block'
import { newId } from '../../article/id'
import type { Inline } from '../../article/inline'
import type { Line } from './line'
import { findItems } from './list-items'
import { readCaption } from './read-caption'
import { isRule } from './shapes'
import { isHeading, isQuotation, quotedLine } from './block-shapes'

/** The body of a story from its lines. `inlines` makes the content of a block of its words. */
export function readBody(lines: Line[], inlines: (words: string) => Inline[]): Body {
  const body: Body = []
  const items = findItems(lines)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) throw new Error(`no line ${index}`)
    const next = lines[index + 1]
    const { text } = line
    const item = items.get(index)
    const quoted = quotedLine(text)
    const caption = readCaption(text)
    const id = newId()
    if (item) {
      const { ordered, depth, words } = item
      body.push({ type: 'item', id, ordered, depth, content: inlines(words) })
    } else if (isRule(text)) body.push({ type: 'rule', id })
    else if (quoted !== undefined) body.push({ type: 'quote', id, content: inlines(quoted) })
    else if (caption) body.push({ type: 'figure', id, alt: '', ...caption })
    else if (next && isQuotation(line, next)) {
      body.push({ type: 'quote', id, content: [...inlines(text), { type: 'break' }, ...inlines(next.text)] })
      index++
    } else if (isHeading(line, next, items.has(index + 1))) {
      body.push({ type: 'heading', id, level: 2, content: inlines(text) } satisfies Block)
    } else body.push({ type: 'paragraph', id, content: inlines(text) })
  }
  return body
}
