/** A whole number above zero as people write one, in digits of theirs and with separators; null where it is none. */
export function readCount(text: string): number | null {
  const digits = europeanDigits(text.trim()).replace(/[\s,.'’٬](?=\d{3}(?!\d))/g, '')
  return /^\d{1,7}$/.test(digits) && Number(digits) > 0 ? Number(digits) : null
}

/** Text with Arabic-Indic and Persian digits as European ones; every character keeps its place. */
export function europeanDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
}
