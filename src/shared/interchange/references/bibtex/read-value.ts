/** A field's value, where it ends, and whether it never closed. */
export interface FieldValue {
  text: string
  end: number
  broken: boolean
}

interface Context {
  macros: ReadonlyMap<string, string>
  /** What closes the entry. */
  closer: string
  /** The entry is broken already: no value goes beyond its line, so that each line is looked at once. */
  lineOnly: boolean
}

/** The value that begins at a place: `{…}`, `"…"`, a number or a macro, several joined by `#`. */
export function readFieldValue(text: string, from: number, context: Context): FieldValue {
  const parts: string[] = []
  let at = from
  for (;;) {
    at = pastSpace(text, at)
    const part = readPart(text, at, context)
    parts.push(part.text)
    at = part.end
    const next = pastSpace(text, at)
    if (part.broken || text[next] !== '#') return { text: parts.join(''), end: at, broken: part.broken }
    at = next + 1
  }
}

function readPart(text: string, at: number, { macros, closer, lineOnly }: Context): FieldValue {
  const opener = text[at]
  if (opener === '{' || opener === '"') {
    const limit = lineOnly ? endOfLine(text, at) : text.length
    const end = closingOf(text, at, opener, limit)
    if (end !== undefined) return { text: text.slice(at + 1, end), end: end + 1, broken: false }
    return restOfLine(text, at)
  }
  let end = at
  while (end < text.length && !' \t\r\n,#"{}'.includes(text.charAt(end)) && text.charAt(end) !== closer) end++
  const word = text.slice(at, end)
  return { text: macros.get(word.toLowerCase()) ?? word, end, broken: false }
}

/** Where a brace that was opened before a text closes in it; the end of the text where it never does. */
export function endOfBraces(text: string): number {
  const end = closingOf(text, -1, '{', text.length)
  return end === undefined ? text.length : end + 1
}

/** A brace inside counts unless a backslash is before it; quotation marks end only what has no brace open. */
function closingOf(text: string, at: number, opener: string, limit: number): number | undefined {
  let depth = opener === '{' ? 1 : 0
  for (let index = at + 1; index < limit; index++) {
    const character = text[index]
    if (character === '\\') index++
    else if (character === '{') depth++
    else if (character === '}') {
      depth--
      if (depth === 0 && opener === '{') return index
      if (depth < 0) return undefined
    } else if (character === '"' && opener === '"' && depth === 0) return index
  }
  return undefined
}

/** A value that never closes ends with its line. */
function restOfLine(text: string, at: number): FieldValue {
  const end = endOfLine(text, at)
  const words = text.slice(at + 1, end).trim()
  return { text: words.replace(/["}\s]*,?$/, ''), end, broken: true }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function pastSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++
  return at
}
