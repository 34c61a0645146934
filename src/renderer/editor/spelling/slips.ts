/** What a word may have been meant as: it with one letter less, or with two neighbouring ones in the other order. */
export function slipsOf(word: string): string[] {
  const letters = [...word]
  const fewer = letters.map((_, at) => letters.toSpliced(at, 1))
  const swapped = letters.slice(1).map((letter, at) => letters.toSpliced(at, 2, letter, letters[at] ?? ''))
  return [...new Set([...fewer, ...swapped].map((each) => each.join('')))]
}
