import type { Root } from 'mdast'
import { leaveOut } from '../draft'
import { oneLine } from '../one-line'
import { saysTheSame } from '../plain-text/headline'
import { readMeta, takeMeta } from '../plain-text/meta-line'
import type { MarkdownStory } from './markdown-story'
import { listLost, plainWords } from './plain-words'

/**
 * Takes the first heading of the first level as the headline, unless front matter has one: a heading that says the same
 * is left out then. Bylines and dates right below it, or at the top of the document, go to their fields.
 */
export function takeHeadline(root: Root, story: MarkdownStory): void {
  const { draft, taken } = story
  const index = root.children.findIndex((node) => node.type === 'heading' && node.depth === 1 && !taken.has(node))
  const heading = root.children[index]
  if (heading) {
    const plain = plainWords(heading, story)
    const words = oneLine(plain.words)
    const isRepeated = saysTheSame(words, draft.article.headline)
    if (draft.article.headline === '' || isRepeated) {
      if (isRepeated) leaveOut(draft, words, 'repeated')
      draft.article.headline ||= words
      listLost(plain, story)
      taken.add(heading)
    }
  }
  takeMetaLines(root, heading && taken.has(heading) ? index + 1 : 0, story)
}

function takeMetaLines(root: Root, from: number, story: MarkdownStory): void {
  for (const node of root.children.slice(from)) {
    if (story.taken.has(node) || node.type !== 'paragraph') return
    const plain = plainWords(node, story)
    const lines = plain.words.split('\n').map(readMeta)
    if (lines.includes(undefined)) return
    for (const meta of lines) if (meta) takeMeta(meta, story.draft)
    listLost(plain, story)
    story.taken.add(node)
  }
}
