import type { Heading, List, ListItem, Root, RootContent } from 'mdast'
import type { Correction } from '../../../article/article'
import { newId } from '../../../article/id'
import { footHeading } from '../../../export/markdown'
import type { FootSection } from '../../../export/markdown/front-matter'
import { wordsFor } from '../../../export/words'
import { oneLine } from '../../one-line'
import type { MarkdownStory } from '../markdown-story'
import { plainWords } from '../plain-words'
import type { OwnExport } from './own-export'
import { readSource } from './read-source'
import { takeShownCorrections } from './shown-corrections'

/**
 * Takes the sections below the body out of one of our own exports. What doesn't belong into one stays in the body, as does
 * a section whose heading is not there any more. Gives the corrections that the page shows, where it has such a section.
 */
export function takeFoot(root: Root, { foot }: OwnExport, story: MarkdownStory): Correction[] | undefined {
  let corrections: Correction[] | undefined
  for (const [section, [heading, ...nodes]] of sectionsOf(root, foot, story)) {
    story.taken.add(heading)
    if (section === 'corrections') corrections = takeShownCorrections(nodes, story)
    else for (const node of nodes) if (node.type === 'list') takeList(section, node, story)
  }
  return corrections
}

/** The sections that are there, in their order, each with its heading first. They are looked for from the end. */
function sectionsOf(
  root: Root,
  foot: FootSection[],
  story: MarkdownStory,
): [FootSection, [Heading, ...RootContent[]]][] {
  const words = wordsFor(story.draft.article.language)
  const found: [FootSection, [Heading, ...RootContent[]]][] = []
  let end = root.children.length
  for (const section of foot.toReversed()) {
    const title = footHeading(section, words)
    const start = root.children.findLastIndex(
      (node, at) =>
        at < end && node.type === 'heading' && node.depth === 2 && oneLine(plainWords(node, story).words) === title,
    )
    const heading = root.children[start]
    if (heading?.type !== 'heading') continue
    const inside = root.children.slice(start + 1, end).filter((node) => !story.taken.has(node))
    found.unshift([section, [heading, ...inside]])
    end = start
  }
  return found
}

function takeList(section: Exclude<FootSection, 'corrections'>, list: List, story: MarkdownStory): void {
  story.taken.add(list)
  for (const item of list.children) takeItem(section, item, story)
}

function takeItem(section: Exclude<FootSection, 'corrections'>, item: ListItem, story: MarkdownStory): void {
  const { article } = story.draft
  if (section !== 'related') {
    article.sources.push(readSource(item, story))
    return
  }
  const { words, targets } = plainWords(item, story)
  const [url] = targets
  article.related.push({ id: newId(), title: oneLine(words), ...(url !== undefined && { url }) })
}
