import type { Nodes } from 'mdast'
import { leaveOutPicture } from '../draft'
import { definitionWords, linkTarget } from './link-target'
import type { MarkdownStory } from './markdown-story'

/** Words without marks; the targets of the links in them, in order; and what plain words can't say: notes, files of pictures. */
export interface PlainWords {
  words: string
  targets: string[]
  notes: string[]
  files: string[]
}

const HOLDS_BLOCKS = new Set(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition', 'table', 'tableRow'])

/**
 * The words of a node, for where a story holds plain text: a headline, a caption, a source. `addressed` writes the target
 * of each link behind its words, in angle brackets.
 */
export function plainWords(node: Nodes, story: MarkdownStory, { addressed = false } = {}): PlainWords {
  const plain: PlainWords = { words: '', targets: [], notes: [], files: [] }
  const write = (inner: Nodes): string => {
    switch (inner.type) {
      case 'text':
      case 'inlineCode':
        return inner.value
      case 'code':
        return [inner.lang, inner.meta, inner.value].filter(Boolean).join(' ')
      case 'html':
        return inner.value.replace(/<!--[\s>-]{0,50}-->/g, '')
      case 'break':
        return '\n'
      case 'definition':
        return story.taken.has(inner) ? '' : definitionWords(inner)
      case 'footnoteReference':
        plain.notes.push(`[^${inner.label ?? inner.identifier}]`)
        return ''
      case 'image':
      case 'imageReference': {
        const { url, title } = linkTarget(inner, story)
        plain.files.push(url)
        return withTitle(inner.alt ?? '', title)
      }
      case 'link':
      case 'linkReference': {
        const { url, title } = linkTarget(inner, story)
        plain.targets.push(url)
        const words = withTitle(inner.children.map(write).join(''), title)
        return addressed && words !== url ? `${words} <${url}>` : words
      }
      default:
        return 'children' in inner ? inner.children.map(write).join(HOLDS_BLOCKS.has(inner.type) ? '\n' : '') : ''
    }
  }
  plain.words = write(node).trim()
  return plain
}

/** Lists what plain words could not say, where they are used; their targets too, unless those have a place of their own. */
export function listLost(
  { targets, notes, files }: PlainWords,
  { draft }: MarkdownStory,
  { placed = false } = {},
): void {
  draft.notUnderstood.push(...(placed ? [] : targets), ...notes)
  for (const file of files) leaveOutPicture(draft, file)
}

function withTitle(words: string, title: string): string {
  return title === '' ? words : `${words} ${title}`
}
