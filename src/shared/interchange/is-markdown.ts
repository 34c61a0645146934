import { hasFrontMatter } from './markdown/front-matter'
import { isTame } from './markdown/is-tame'

const SAMPLE = 100_000

// Marks that nobody writes into plain text by chance: two kinds of them are Markdown, or a first line that is a heading.
const SIGNS: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /^(?:```|~~~)/m,
  /\[[^\]\n]{1,200}\]\((?:https?:|mailto:|[/.#])[^)\n]{0,500}\)/,
  /!\[[^\]\n]{0,200}\]\([^)\n]{1,500}\)/,
  /(?<![\p{L}\p{N}*])\*\*[^\s*][^*\n]{0,200}\*\*(?![\p{L}\p{N}*])/u,
  /^\|? ?:?-{3,20}:? ?\|/m,
  /^\[\^[^\]\n]{1,60}\]:/m,
  /^\[[^\]\n]{1,60}\]: <?(?:https?:|[/.])/m,
]

/** Whether a text is to be read as Markdown: its name says so, it begins with front matter, or it clearly uses the syntax. */
export function isMarkdown(name: string, text: string): boolean {
  if (!isTame(text)) return false
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(name) || hasFrontMatter(text)) return true
  const sample = text.slice(0, SAMPLE).trimStart()
  return /^# \S/.test(sample) || SIGNS.filter((sign) => sign.test(sample)).length >= 2
}
