import type { List, Nodes, Root } from 'mdast'
import { newId } from '../../article/id'
import { oneLine } from '../one-line'
import { hasRoomForTags, proposeTag } from '../propose-tag'
import { parseReferenceLine } from '../reference-line'
import { readSectionLabel, type Section } from '../plain-text/section-labels'
import { readHashtags, readTagLine } from '../plain-text/take-tags'
import type { MarkdownStory } from './markdown-story'
import { listLost, plainWords } from './plain-words'
import { sourceOfReference } from '../source-of'

/** Takes what stands under *Sources* and *Read also*, and lines of tags, out of a document and into the fields for it. */
export function takeSections(root: Root, story: MarkdownStory): void {
  for (const [index, node] of root.children.entries()) {
    if (node.type !== 'heading' && node.type !== 'paragraph') continue
    const plain = plainWords(node, story)
    const label = readSectionLabel(plain.words)
    const next = root.children[index + 1]
    if (label?.rest === '' && next?.type === 'list' && takeList(label.section, next, story)) {
      story.taken.add(node).add(next)
    } else if (node.type === 'paragraph' && takeTagLine(plain.words, story)) {
      listLost(plain, story)
      story.taken.add(node)
    }
  }
}

function takeList(section: Section, list: List, story: MarkdownStory): boolean {
  if (section === 'tags') return false
  const { article } = story.draft
  const items = list.children.map((item) => plainWords(item, story))
  if (!items.every(({ words }) => /[\p{L}\p{N}]/u.test(words))) return false
  if (section === 'references' && !items.every(({ words }) => parseReferenceLine(oneLine(words)))) return false
  if (section === 'read-also' && list.children.some(isNested)) return false
  for (const [index, item] of items.entries()) {
    const { words, targets } = item
    listLost(item, story, { placed: true })
    if (section === 'read-also') {
      const [url, ...others] = targets
      story.draft.notUnderstood.push(...others)
      article.related.push({ id: newId(), title: oneLine(words), ...(url !== undefined && { url }) })
    } else {
      const source = sourceOfReference(words, targets)
      const number = (list.start ?? 1) + index
      article.sources.push(source)
      if (list.ordered && !story.numbered.has(number)) story.numbered.set(number, source.id)
    }
  }
  return true
}

function isNested(item: Nodes): boolean {
  return 'children' in item && (item.children.length > 1 || item.children[0]?.type !== 'paragraph')
}

function takeTagLine(words: string, { draft }: MarkdownStory): boolean {
  if (words.includes('\n') || !hasRoomForTags(draft.article.tags)) return false
  const hashtags = readHashtags(words)
  const tags = hashtags.length > 0 ? hashtags : (readTagLine(words) ?? [])
  for (const tag of tags) proposeTag(draft.article.tags, tag)
  return tags.length > 0
}
