import type { Root } from 'mdast'
import type { Correction } from '../../article/article'
import { newId } from '../../article/id'
import type { Origin } from '../../export/options'
import { type Draft, type Imported, imported, newDraft, takeHero } from '../draft'
import type { ExportedFrom } from '../exported-from'
import { languageOf } from '../language-of'
import { readFrontMatter, splitFrontMatter } from './front-matter'
import type { MarkdownStory } from './markdown-story'
import { ownExport, type OwnExport } from './own/own-export'
import { weighCorrections } from './own/shown-corrections'
import { takeFoot } from './own/take-foot'
import { takeNotes } from './own/take-notes'
import { takeOwnFields } from './own/take-own-fields'
import { parseMarkdown } from './parse/parse-markdown'
import { readBlocks } from './read-blocks'
import { takeFields } from './take-fields'
import { takeHeadline } from './take-headline'
import { takeSections } from './take-sections'
import { takeSources } from './take-sources'

/**
 * A story from Markdown: CommonMark with GFM's tables, notes, strikethrough and task lists, and YAML front matter. The
 * text must be tame (`isTame`). `title` is what the story is called while it has no headline.
 */
export function importMarkdown(text: string, { title, language }: { title: string; language: string }): Imported {
  const { yaml, rest } = splitFrontMatter(text) ?? { yaml: '', rest: text }
  const draft = newDraft(languageOf(rest, language))
  const story: MarkdownStory = {
    draft,
    numbered: new Map(),
    notes: new Map(),
    definitions: new Map(),
    taken: new Set(),
    own: undefined,
  }
  const root = parseMarkdown(rest)
  const own = takeFrontMatter(yaml, draft)
  const shown = own ? takeOwn(root, own, story) : undefined
  if (!own) takeForeign(root, rest, story)
  draft.article.body.push(...readBlocks(root.children, story))
  if (own?.hero ?? true) takeHero(draft)
  if (draft.article.headline === '') draft.article.workingTitle = title
  return { ...imported(draft), ...(own?.origin && { from: exportedFrom(own, own.origin, shown) }) }
}

function exportedFrom({ referenceStyle }: OwnExport, origin: Origin, shown: Correction[] | undefined): ExportedFrom {
  return { ...origin, format: 'markdown', referenceStyle, ...(shown && { shown }) }
}

/** One of our own exports says what is what. Gives the corrections that it shows, where its front matter says others. */
function takeOwn(root: Root, own: OwnExport, story: MarkdownStory): Correction[] | undefined {
  story.own = own
  takeNotes(root, own, story)
  return weighCorrections(takeFoot(root, own, story), story.draft)
}

/** In any other document sources, headline and the rest are where people usually put them. */
function takeForeign(root: Root, text: string, story: MarkdownStory): void {
  takeSources(root, text, story)
  takeSections(root, story)
  takeHeadline(root, story)
}

/** Gives what one of our own exports says of itself. Front matter that can't be read stays at the top of the story, as the code it is. */
function takeFrontMatter(yaml: string, draft: Draft): OwnExport | undefined {
  const read = yaml === '' ? undefined : readFrontMatter(yaml)
  const own = read && ownExport(read.fields)
  if (read && own) takeOwnFields(read.fields, own, draft)
  else if (read) takeFields(read, draft)
  else if (yaml.trim() !== '') {
    const content = [{ type: 'text' as const, text: yaml.trim() }]
    draft.article.body.push({ type: 'code', id: newId(), language: 'yaml', content })
  }
  return own
}
