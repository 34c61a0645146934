/**
 * What is left to ask a dictionary of a word (as `askedAs` gives it) when some words are known besides: of `Keller-led`
 * it is `led` where Keller is known. A word in small letters is known with a capital too, and any word with an `'s`.
 */
export function unknownPart(asked: string, known: ReadonlySet<string>): string {
  if (isKnown(asked, known)) return ''
  const parts = asked.split('-')
  return parts.length === 1 ? asked : parts.filter((part) => !isKnown(part, known)).join('-')
}

function isKnown(asked: string, known: ReadonlySet<string>): boolean {
  const owner = asked.endsWith("'s") ? asked.slice(0, -2) : asked
  return [asked, owner].some((form) => known.has(form) || known.has(withoutCapital(form)))
}

function withoutCapital(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1)
}
