import type { Root } from 'mdast'
import { wordsFor } from '../../../export/words'
import { findDefinitions, type MarkdownStory } from '../markdown-story'
import { plainWords } from '../plain-words'
import type { OwnExport } from './own-export'
import { readSource } from './read-source'

/** Makes sources of the notes of one of our own exports, and takes its stamp away. Brackets in it are words. */
export function takeNotes(root: Root, { stamped }: OwnExport, story: MarkdownStory): void {
  const { definitions, footnotes, linked } = findDefinitions(root)
  for (const definition of definitions) {
    if (!story.definitions.has(definition.identifier)) story.definitions.set(definition.identifier, definition)
    if (linked.has(definition.identifier)) story.taken.add(definition)
  }
  for (const footnote of footnotes) {
    const source = readSource(footnote, story)
    story.draft.article.sources.push(source)
    if (!story.notes.has(footnote.identifier)) story.notes.set(footnote.identifier, source.id)
    story.taken.add(footnote)
  }
  const [first] = root.children
  const stamp = wordsFor(story.draft.article.language).notForPublication
  if (stamped && first?.type === 'paragraph' && plainWords(first, story).words === stamp) story.taken.add(first)
}
