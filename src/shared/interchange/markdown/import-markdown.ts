import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { newId } from '../../article/id'
import { type Draft, type Imported, imported, newDraft, takeHero } from '../draft'
import { languageOf } from '../language-of'
import { readFrontMatter, splitFrontMatter } from './front-matter'
import type { MarkdownStory } from './markdown-story'
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
  }
  const root = parse(rest)
  takeFrontMatter(yaml, draft)
  takeSources(root, rest, story)
  takeSections(root, story)
  takeHeadline(root, story)
  draft.article.body.push(...readBlocks(root.children, story))
  takeHero(draft)
  if (draft.article.headline === '') draft.article.workingTitle = title
  return imported(draft)
}

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

/** Front matter that can't be read stays at the top of the story, as the code it is. */
function takeFrontMatter(yaml: string, draft: Draft): void {
  const read = yaml === '' ? undefined : readFrontMatter(yaml)
  if (read) takeFields(read, draft)
  else if (yaml.trim() !== '') {
    const content = [{ type: 'text' as const, text: yaml.trim() }]
    draft.article.body.push({ type: 'code', id: newId(), language: 'yaml', content })
  }
}
