import type { Inline } from '../../article/inline'
import { markers } from '../markers'
import type { Numbers } from '../printed-line'

/** A printed line as plain text. A link is told in brackets behind its words, unless they are its address. */
export function lineText(line: Inline[], numbers: Numbers): string {
  return line
    .map((inline, index) => {
      if (inline.type === 'break') return '\n'
      if (inline.type === 'citation') return markers(inline, numbers)
      const { text, link } = inline
      const next = line[index + 1]
      const ends = link !== undefined && !(next?.type === 'text' && next.link === link)
      return ends && !saysAddress(linked(line, index), link) ? `${text} (${withoutMailto(link)})` : text
    })
    .join('')
}

/** The words of the link that ends at a run. */
function linked(line: Inline[], end: number): string {
  let words = ''
  for (let at = end; at >= 0; at--) {
    const inline = line[at]
    const last = line[end]
    if (inline?.type !== 'text' || last?.type !== 'text' || inline.link !== last.link) break
    words = inline.text + words
  }
  return words
}

function saysAddress(words: string, link: string): boolean {
  const plain = (address: string) => withoutMailto(address).replace(/^https?:\/\/|\/$/g, '')
  return plain(words.trim()) === plain(link)
}

function withoutMailto(link: string): string {
  return link.replace(/^mailto:/i, '')
}
