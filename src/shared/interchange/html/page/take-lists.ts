import { type Block, type BlockOf, type Body, inlinesOf, isTextBlock } from '../../../article/block'
import { newId } from '../../../article/id'
import type { Inline } from '../../../article/inline'
import { normaliseBlock } from '../../../article/normalise'
import { blockText, inlineText } from '../../../article/text'
import { citeMarkers, type NumberedSources, pushCitation } from '../../citation-markers'
import type { Draft } from '../../draft'
import { readSectionLabel, type Section } from '../../plain-text/section-labels'
import { parseReferenceLine } from '../../reference-line'
import { sourceOfReference } from '../../source-of'
import { splitReferences } from '../../split-references'
import { lineIn } from './line-in'

/** What is longer labels nothing. */
const LONGEST_LABEL = 200

type Item = BlockOf<'item' | 'paragraph'>

/**
 * Takes lists of references and of other stories, under a heading that says so, out of a body and into the fields for
 * them; numbers in brackets that the references have become citations.
 */
export function takeLists(body: Body, draft: Draft): Body {
  const numbered = new Map<number, string>()
  const rest: Body = []
  for (let at = 0; at < body.length; at++) {
    const block = body[at] as Block
    const section = labelOf(block)
    const items = section ? itemsAfter(body, at) : []
    if (section && items.length > 0 && take(section, items, draft, numbered)) at += items.length
    else rest.push(block)
  }
  return numbered.size === 0 ? rest : rest.map((block) => cited(block, numbered, draft))
}

function labelOf(block: Block): Section | undefined {
  if (block.type !== 'heading' && block.type !== 'paragraph') return undefined
  const label = inlineText(block.content).length <= LONGEST_LABEL ? readSectionLabel(lineIn(block)) : undefined
  return label?.rest === '' ? label.section : undefined
}

/** The items of the list below, or paragraphs that begin with their numbers. */
function itemsAfter(body: Body, at: number): Item[] {
  const items: Item[] = []
  const isItem = body[at + 1]?.type === 'item'
  for (let block = body[at + 1]; block; block = body[at + 1 + items.length]) {
    const goesOn = isItem ? block.type === 'item' : block.type === 'paragraph' && /^\[\d/.test(blockText(block))
    if (!goesOn) break
    items.push(block as Item)
  }
  return items
}

function take(section: Section, items: Item[], draft: Draft, numbered: Map<number, string>): boolean {
  if (section === 'tags') return false
  const read = items.map((item) => ({ words: lineIn(item), links: linksIn(item.content) }))
  if (!read.every(({ words }) => /[\p{L}\p{N}]/u.test(words))) return false
  if (section === 'read-also') {
    for (const { words, links } of read) {
      const [url] = links
      draft.article.related.push({ id: newId(), title: words, ...(url !== undefined && { url }) })
    }
    return true
  }
  if (!read.every(({ words, links }) => links.length > 0 || splitReferences(words) || parseReferenceLine(words)))
    return false
  for (const [index, { words, links }] of read.entries()) {
    const [own] = splitReferences(words) ?? []
    const source = sourceOfReference(own?.text ?? words, links)
    draft.article.sources.push(source)
    const number = own?.number ?? index + 1
    if (!numbered.has(number)) numbered.set(number, source.id)
  }
  return true
}

function linksIn(content: Inline[]): string[] {
  const links = content.flatMap((inline) => (inline.type === 'text' && inline.link !== undefined ? [inline.link] : []))
  return [...new Set(links)]
}

function cited(block: Block, numbered: NumberedSources, { notUnderstood }: Draft): Block {
  if (!isTextBlock(block) || block.type === 'code') return block
  if (!inlinesOf(block).some((line) => /\[\d/.test(inlineText(line)))) return block
  const normal = normaliseBlock(block) as typeof block
  const content: Inline[] = []
  for (const inline of joined(normal.content)) {
    if (inline.type !== 'text') content.push(inline)
    else {
      for (const part of citeMarkers(inline.text, numbered, notUnderstood)) {
        if (part.type === 'citation') pushCitation(content, part.items)
        else content.push(part.type === 'text' ? { ...inline, text: part.text } : part)
      }
    }
  }
  return { ...normal, content }
}

/** A marker may be raised, or a link to its reference: `[`, `1` and `]` are one word then. */
function joined(content: Inline[]): Inline[] {
  const whole: Inline[] = []
  for (const inline of content) {
    const last = whole.at(-1)
    const goesOn =
      last?.type === 'text' && inline.type === 'text' && /\[\d{0,3}$/.test(last.text) && /^\d{0,3}\]?/.test(inline.text)
    if (goesOn) whole[whole.length - 1] = { ...last, text: last.text + inline.text }
    else whole.push(inline)
  }
  return whole
}
