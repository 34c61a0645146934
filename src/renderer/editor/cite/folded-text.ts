/** A text without its cases and accents, and where each of its letters stands in the text as it is written. */
export interface FoldedText {
  text: string
  /** For every letter, and for the end, its place in the written text. */
  at: number[]
}

export function foldText(written: string): FoldedText {
  let text = ''
  const at: number[] = []
  let place = 0
  for (const letter of written) {
    const folded = fold(letter)
    for (let index = 0; index < folded.length; index++) at.push(place)
    text += folded
    place += letter.length
  }
  return { text, at: [...at, place] }
}

export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Where each word of a folded text begins and ends. */
export function wordsIn(text: string): { word: string; start: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word, start: index }))
}
