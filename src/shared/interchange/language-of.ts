const SAMPLE = 20_000

/**
 * The language (BCP 47) that a text is in, as far as its script tells: Arabic, Persian or Hebrew where their letters
 * are the most; else `usual`, the language that the person writes in.
 */
export function languageOf(text: string, usual: string): string {
  const sample = text.slice(0, SAMPLE)
  if (!/[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(sample)) return usual
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  const letters = count(/\p{L}/gu)
  if (count(/\p{Script=Hebrew}/gu) > letters / 2) return keep(usual, ['he', 'yi'])
  if (count(/\p{Script=Arabic}/gu) <= letters / 2) return usual
  return keep(usual, [/[پچژگ]/.test(sample) ? 'fa' : 'ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd'])
}

/** The usual language when it is one of these, or else the first of them. */
function keep(usual: string, languages: [string, ...string[]]): string {
  return languages.includes(usual.split('-')[0] ?? '') ? usual : languages[0]
}
