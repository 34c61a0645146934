import type { ListItem, Root, RootContent } from 'mdast'
import { newId } from '../../../article/id'
import { footHeading } from '../../../export/markdown'
import type { FootSection } from '../../../export/markdown/front-matter'
import { wordsFor } from '../../../export/words'
import { leaveOut } from '../../draft'
import { oneLine } from '../../one-line'
import type { MarkdownStory } from '../markdown-story'
import { plainWords } from '../plain-words'
import type { OwnExport } from './own-export'
import { readSource } from './read-source'

/**
 * Takes the sections below the body out of one of our own exports, from the last one up. One whose heading is not there
 * any more, and those over it, stay in the body.
 */
export function takeFoot(root: Root, { foot }: OwnExport, story: MarkdownStory): void {
  const words = wordsFor(story.draft.article.language)
  let end = root.children.length
  const found: [FootSection, RootContent[]][] = []
  for (const section of foot.toReversed()) {
    const start = root.children.slice(0, end).findLastIndex((node) => node.type === 'heading' && node.depth === 2)
    const heading = root.children[start]
    if (!heading || oneLine(plainWords(heading, story).words) !== footHeading(section, words)) break
    const nodes = root.children.slice(start, end).filter((node) => !story.taken.has(node))
    found.unshift([section, nodes.slice(1)])
    for (const node of nodes) story.taken.add(node)
    end = start
  }
  for (const [section, nodes] of found) for (const node of nodes) takeNode(section, node, story)
}

function takeNode(section: FootSection, node: RootContent, story: MarkdownStory): void {
  if (section !== 'corrections' && node.type === 'list') {
    for (const item of node.children) takeItem(section, item, story)
  } else leaveOut(story.draft, oneLine(plainWords(node, story).words), 'correction')
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
