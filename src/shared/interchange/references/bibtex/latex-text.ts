import { ACCENTS, APPEARANCE, SIGNS } from './latex-signs'

const TOKEN = /\\([A-Za-z]+)\*?[ \t]*|\\([\s\S]?)|[{}]|~|---?|``|''|\$|!`|\?`|\s+|[^\\{}~$!?\-`'\s]+|[\s\S]/g

/**
 * A value of BibTeX as plain text: accents and signs as their characters, braces and commands of appearance gone, dashes
 * and quotation marks as they are printed, white space single. A command that nobody knows stays as it is written.
 */
export function latexText(value: string): string {
  if (!/[\\{}~$`'-]|\s\s|[\t\n]/.test(value)) return value.trim()
  const out: string[] = []
  let accent: string | undefined
  /** Puts a character under the accent that waits for it. */
  const put = (text: string) => {
    if (accent === undefined) return void out.push(text)
    const [first = '', ...rest] = text
    out.push(`${UNDOTTED.get(first) ?? first}${accent}`.normalize('NFC'), ...rest)
    accent = undefined
  }
  for (const [token, command, escaped] of dropMath(value).matchAll(TOKEN)) {
    if (command !== undefined) {
      const combining = command.length === 1 ? ACCENTS.get(command) : undefined
      const sign = SIGNS.get(command)
      if (combining !== undefined) accent = combining
      else if (sign !== undefined) put(sign)
      else if (!APPEARANCE.has(command)) put(`${token.trim()} `)
    } else if (escaped !== undefined) {
      const combining = ACCENTS.get(escaped)
      if (combining !== undefined) accent = combining
      else if (escaped === '\\') put(' ')
      else if (!'-/,;:!@'.includes(escaped)) put(escaped)
      else if (escaped === ',' || escaped === ';' || escaped === ':') put(' ')
    } else if (token === '{' || token === '}') {
      // `\'{}` is the accent by itself.
      if (token === '}' && accent !== undefined) put(' ')
    } else if (accent !== undefined && /^\s/.test(token)) continue
    else put(PRINTED.get(token) ?? token)
  }
  if (accent !== undefined) put(' ')
  return out.join('').replace(/\s+/g, ' ').trim()
}

/** An address, DOI or file of BibTeX: the escapes that its writer needed are gone, all else is as it stands. */
export function verbatimText(value: string): string {
  return value
    .replace(/\\textasciitilde(?:\{\}|\s)?|\\~(?:\{\})?/g, '~')
    .replace(/\\url\s*(?=\{)/g, '')
    .replace(/\\([_%&#$~{}])/g, '$1')
    .replace(/^[{\s]+|[}\s]+$/g, '')
    .replace(/\s+/g, ' ')
}

const PRINTED = new Map(Object.entries({ '~': ' ', '--': '–', '---': '—', '``': '“', "''": '”', '!`': '¡', '?`': '¿' }))
/** Under an accent the i has no dot of its own. */
const UNDOTTED = new Map([
  ['ı', 'i'],
  ['ȷ', 'j'],
])

/** Dollar signs around a formula go; those of prices stay. */
function dropMath(value: string): string {
  return value.replace(/(?<!\\)\$([^$\n]{1,200})(?<!\\)\$/g, (whole, formula: string) =>
    /[\\^_{}=]/.test(formula) || /^\w$/.test(formula) ? formula : whole,
  )
}
