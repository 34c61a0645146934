/** Text with Arabic-Indic and Persian digits as European ones; every character keeps its place. */
export function europeanDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
}
