import type { Nodes, RootContent } from 'mdast'
import type { Block, BlockOf } from '../../article/block'
import { newId } from '../../article/id'
import { leaveOutPicture } from '../draft'
import { linkTarget } from './link-target'
import type { MarkdownStory } from './markdown-story'
import { listLost, plainWords } from './plain-words'

/** The pictures inside a node as figures whose picture is missing: its title is the caption, and its file is listed. */
export function readFigures(node: Nodes, story: MarkdownStory): BlockOf<'figure'>[] {
  if (node.type === 'image' || node.type === 'imageReference') {
    const { url, title } = linkTarget(node, story)
    const id = newId()
    leaveOutPicture(story.draft, url, id)
    return [{ type: 'figure', id, alt: node.alt ?? '', caption: title, credit: '' }]
  }
  return 'children' in node ? node.children.flatMap((child) => readFigures(child, story)) : []
}

/**
 * A paragraph in italics right below a picture is its caption; plain words after the italics are the credit. Our own
 * export writes them so, like many others.
 */
export function takeCaption(block: Block | undefined, next: RootContent | undefined, story: MarkdownStory): void {
  if (block?.type !== 'figure' || block.caption !== '' || next?.type !== 'paragraph' || story.taken.has(next)) return
  const [italics, ...after] = next.children
  if (italics?.type !== 'emphasis' || !after.every((node) => node.type === 'text')) return
  const caption = plainWords(italics, story)
  listLost(caption, story)
  block.caption = caption.words
  block.credit = after
    .map((node) => node.value)
    .join('')
    .trim()
  story.taken.add(next)
}
