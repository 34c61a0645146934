import MarkdownIt, { type Env } from 'markdown-it'
import type { Root } from 'mdast'
import { BlockState } from './block-state'
import { blockTree } from './block-tree'
import { definition } from './definition'
import { footnote, footnoteMark } from './footnote'
import { InlineState } from './inline-state'
import { linkReference } from './link-reference'
import { literalLink, words } from './literal-link'
import { endStrikethrough, strikethrough } from './strikethrough'
import { table } from './table'
import { tasks } from './tasks'
import { wrapRule } from './wrap-rule'

/** No text that is tame comes near it. What is deeper would be lost. */
const DEEPEST = 400

/**
 * CommonMark with GFM's tables, notes, strikethrough, task lists and addresses that are links by themselves. The text is
 * clean, as `cleanText` makes it.
 */
export function parseMarkdown(markdown: string): Root {
  const references = Object.create(null) as NonNullable<Env['references']>
  return blockTree(engine.parse(markdown, { references, notes: new Set<string>() }))
}

const engine = makeEngine()

/** markdown-it reads CommonMark. GFM is ours, as is that definitions stay and that links are as they were written. */
function makeEngine() {
  const md = new MarkdownIt({ html: true, maxNesting: DEEPEST })
  md.validateLink = () => true
  md.normalizeLink = (url) => url
  md.normalizeLinkText = (text) => text
  md.disable(['normalize', 'linkify', 'replacements', 'smartquotes', 'text_join', 'fragments_join'])
  md.block.State = BlockState
  md.inline.State = InlineState

  wrapRule(md.block.ruler, 'reference', definition)
  wrapRule(md.block.ruler, 'table', table, ['paragraph', 'reference'])
  md.block.ruler.before('list', 'footnote', footnote, { alt: ['paragraph', 'reference', 'blockquote'] })
  md.core.ruler.at('strip_references', tasks)
  wrapRule(md.inline.ruler, 'link', linkReference)
  md.inline.ruler.before('link', 'footnote_mark', footnoteMark)
  md.inline.ruler.at('text', words)
  md.inline.ruler.before('newline', 'literal_link', literalLink)
  md.inline.ruler.at('strikethrough', strikethrough)
  md.inline.ruler2.at('strikethrough', endStrikethrough)
  return md
}
