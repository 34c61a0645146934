/** What of a list still stands: so many texts at its beginning and at its end, and what is between these; undefined: nothing. */
export interface Standing {
  head: number
  tail: number
  between: string | undefined
}

/** Compares a list of texts, apart by commas, with the texts that it had before. */
export function whatStands(before: readonly { text: string }[], list: string): Standing {
  let [head, start] = [0, 0]
  for (const { text } of before) {
    if (!isAt(list, start, text) || !isEnd(list, start + text.length)) break
    start += text.length + 1
    head++
  }
  let [tail, end] = [0, list.length]
  for (let last = before.length - 1; last >= head; last--) {
    const { text } = before[last] as { text: string }
    const from = end - text.length
    if (from < start || !isAt(list, from, text) || (from > start && list[from - 1] !== ',')) break
    end = from - 1
    tail++
  }
  return { head, tail, between: end < start || list === '' ? undefined : list.slice(start, end) }
}

// Comparing a slice is faster than `startsWith`, which goes letter by letter.
function isAt(list: string, at: number, text: string): boolean {
  return list.slice(at, at + text.length) === text
}

function isEnd(list: string, at: number): boolean {
  return at === list.length || list[at] === ','
}
