import type { Stretch } from './find-word'

/** A text in which the letters that a query found are marked. */
export function MarkedWords({ text, found }: { text: string; found: Stretch[] }) {
  const marked = new Set(found.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)))
  const pieces: { words: string; found: boolean; start: number }[] = []
  for (let at = 0; at < text.length; at++) {
    const last = pieces.at(-1)
    if (last?.found === marked.has(at)) last.words += text[at]
    else pieces.push({ words: text[at] as string, found: marked.has(at), start: at })
  }
  return pieces.map(({ words, found: isFound, start }) => (isFound ? <mark key={start}>{words}</mark> : words))
}
