import type { Definition, FootnoteDefinition, Root } from 'mdast'
import { withPublisher } from '../../article/reference'
import { citedNumbers } from '../citation-markers'
import { parseReferenceLine } from '../reference-line'
import { sourceOf, sourceOfReference } from '../source-of'
import { splitReferences } from '../split-references'
import { publisherOfAddress } from '../references/publisher-of-address'
import { isWebAddress } from '../web-address'
import { findDefinitions, type MarkdownStory } from './markdown-story'
import { listLost, plainWords } from './plain-words'

/** Makes sources of a document's notes, of the targets that numbers in brackets name, and of its reference lines. */
export function takeSources(root: Root, text: string, story: MarkdownStory): void {
  const { definitions, footnotes, linked, cited } = findDefinitions(root)
  for (const definition of definitions) {
    const isFirst = !story.definitions.has(definition.identifier)
    if (isFirst) story.definitions.set(definition.identifier, definition)
    const number = Number(definition.identifier)
    if (isFirst && cited.has(number)) addTarget(number, definition, story)
    if (isFirst && linked.has(definition.identifier)) story.taken.add(definition)
  }
  for (const footnote of footnotes) addNote(footnote, story)
  takeReferenceLines(root, citedNumbers(text.split('\n')), story)
}

/** A source with only an address, and perhaps a title: `[2]: https://example.org "Tides"`. */
function addTarget(number: number, { url, title }: Definition, story: MarkdownStory): void {
  const csl = { type: 'webpage', ...(title && { title }), URL: url }
  const source = sourceOf(isWebAddress(url) ? withPublisher(csl, publisherOfAddress(url)) : csl)
  story.draft.article.sources.push(source)
  story.numbered.set(number, source.id)
}

function addNote(footnote: FootnoteDefinition, story: MarkdownStory): void {
  const plain = plainWords(footnote, story)
  const source = sourceOfReference(plain.words, plain.targets)
  listLost(plain, story, { placed: true })
  story.draft.article.sources.push(source)
  if (!story.notes.has(footnote.identifier)) story.notes.set(footnote.identifier, source.id)
  story.taken.add(footnote)
}

/** Paragraphs of the document that begin with `[1]`, several references on a line or one a line. */
function takeReferenceLines(root: Root, cited: ReadonlySet<number>, story: MarkdownStory): void {
  for (const node of root.children) {
    if (node.type !== 'paragraph') continue
    const begins = node.children[0]
    if (begins?.type !== 'text' || !begins.value.startsWith('[')) continue
    const plain = plainWords(node, story, { addressed: true })
    const entries = plain.words
      .replace(/\n(?!\[\d)/g, ' ')
      .split('\n')
      .map(splitReferences)
    const all = entries.flatMap((entry) => entry ?? [])
    const certain = all.some(({ number, text }) => cited.has(number) || parseReferenceLine(text))
    if (!certain || entries.includes(undefined)) continue
    for (const { number, text } of all) {
      const source = sourceOfReference(text, [])
      story.draft.article.sources.push(source)
      if (!story.numbered.has(number)) story.numbered.set(number, source.id)
    }
    listLost(plain, story, { placed: true })
    story.taken.add(node)
  }
}
