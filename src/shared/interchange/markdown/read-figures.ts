import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import type { Block, BlockOf } from '../../article/block'
import { newId } from '../../article/id'
import { leaveOutPicture } from '../draft'
import { readHtml } from './html-marks'
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
  if (isCredit(next.children)) {
    block.credit = plainText(next.children)
    story.taken.add(next)
    return
  }
  if (italics?.type !== 'emphasis' || !after.every(isPlain)) return
  const caption = plainWords(italics, story)
  listLost(caption, story)
  block.caption = caption.words
  block.credit = plainText(after)
  story.taken.add(next)
}

/** A credit without a caption says so in a comment at its end: our own export writes it so. */
function isCredit(nodes: PhrasingContent[]): boolean {
  const last = nodes.at(-1)
  const html = last?.type === 'html' ? readHtml(last.value) : undefined
  return html?.kind === 'comment' && html.words === 'credit' && nodes.slice(0, -1).every(isPlain)
}

function isPlain(node: PhrasingContent): boolean {
  if (node.type !== 'html') return node.type === 'text'
  const html = readHtml(node.value)
  return html.kind === 'comment' && html.words === ''
}

function plainText(nodes: PhrasingContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('')
    .trim()
}
