import { newId } from '../../shared/article/id'
import type { Related } from '../../shared/article/article'

const LINK = /(!?)\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{0,300}))?\]\]/g
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)$/i
const FENCE = /^\s*(?:```|~~~)/

/** Markdown without links of a wiki, and the notes that they led to. */
export interface Unlinked {
  text: string
  related: Related[]
}

/**
 * Turns the links of Obsidian, `[[Note]]` and `![[picture.png]]`, into what Markdown has: a link to a note into its words,
 * with the note as a related story; a picture into a picture. Code stays as it is.
 */
export function withoutWikiLinks(markdown: string): Unlinked {
  const related = new Map<string, Related>()
  let inCode = false
  const lines = markdown.split('\n').map((line) => {
    if (FENCE.test(line)) inCode = !inCode
    if (inCode) return line
    return line.replace(LINK, (_, embed: string, target: string, words?: string) => {
      if (embed && PICTURE.test(target)) return `![${isSize(words) ? '' : (words ?? '')}](<${target.trim()}>)`
      const title = (target.split('#')[0] ?? '').trim()
      if (title !== '' && !related.has(title)) related.set(title, { id: newId(), title })
      return words ?? target.replace(/^#/, '').replaceAll('#', ' › ')
    })
  })
  return { text: lines.join('\n'), related: [...related.values()] }
}

/** Obsidian takes a number there for the width. */
function isSize(words: string | undefined): boolean {
  return /^\d+(?:x\d+)?$/.test(words ?? '')
}
