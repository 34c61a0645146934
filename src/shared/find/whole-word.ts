const IN_WORD = /[\p{L}\p{N}\p{M}_\u0640]/u
// Scripts that set no spaces between words: there any letter may begin or end one.
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/**
 * Whether a stretch of a text begins and ends where words do. What is attached to an Arabic word (و، ال) is part of it;
 * where a script sets no spaces, every place is between words.
 */
export function isWhole(text: string, start: number, end: number): boolean {
  return !isInside(text, start) && !isInside(text, end)
}

function isInside(text: string, at: number): boolean {
  const before = at === 0 ? '' : letterBefore(text, at)
  const after = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return [before, after].every((letter) => IN_WORD.test(letter) && !UNSPACED.test(letter))
}

function letterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1)
  return unit >= 0xdc00 && unit <= 0xdfff && at > 1 ? text.slice(at - 2, at) : text.slice(at - 1, at)
}
