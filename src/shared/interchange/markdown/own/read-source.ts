import type { FootnoteDefinition, ListItem } from 'mdast'
import type { Source } from '../../../article/source'
import { wordsFor } from '../../../export/words'
import { oneLine } from '../../one-line'
import { sourceOfReference } from '../../source-of'
import type { MarkdownStory } from '../markdown-story'
import { plainWords } from '../plain-words'

/** A source as our own export prints it: a reference, perhaps with a link to an archived copy at its end. */
export function readSource(node: FootnoteDefinition | ListItem, story: MarkdownStory): Source {
  const { words, targets } = plainWords(node, story)
  return printedSource(oneLine(words), targets, story.draft.article.language)
}

/** The source that a printed reference with its links is read as. */
export function printedSource(line: string, targets: string[], language: string): Source {
  const archived = ` (${wordsFor(language).archived})`
  if (!line.endsWith(archived) || targets.length === 0) return sourceOfReference(line, targets)
  const source = sourceOfReference(line.slice(0, -archived.length), targets.slice(0, -1))
  return { ...source, archiveUrl: targets.at(-1) }
}
