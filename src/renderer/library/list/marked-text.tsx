import type { Marked } from '../../../shared/bridge/story'

/** A text in which what was sought stands out. */
export function MarkedText({ marked }: { marked: Marked }) {
  return marked.map(({ text, hit }, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- pieces have no name but their place
    hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
}
