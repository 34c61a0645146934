import MarkdownIt from 'markdown-it'

const { asciiTrim, normalizeReference, unescapeAll } = new MarkdownIt().utils

/** What a name in brackets means without its escapes and character references. */
export function unescaped(text: string): string {
  return unescapeAll(text)
}

/** By what a name in brackets is told from others: case and white space don't count. */
export function identifierOf(name: string): string {
  return normalizeReference(name).toLowerCase()
}

/** A text without the white space at its ends that Markdown knows. */
export function trimmed(text: string): string {
  return asciiTrim(text)
}
