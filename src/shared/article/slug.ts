const APART: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' }

/**
 * A slug: lower case, letters and digits of any script, words joined by hyphens, at most `limit` characters cut at a
 * word. Latin letters lose their accents. Empty when the text has no letter or digit.
 */
export function slugOf(text: string, limit = 80): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => APART[letter] ?? letter)
    .replace(/['’`]/g, '')
  const slug = plain.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-+|-+$/g, '')
  const letters = [...slug]
  if (letters.length <= limit) return slug
  const cut = letters.slice(0, limit + 1).join('')
  const end = cut.lastIndexOf('-')
  return (end > limit / 2 ? cut.slice(0, end) : letters.slice(0, limit).join('')).replace(/-+$/, '')
}
