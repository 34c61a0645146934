// A web page or a mail address, written out, with no white space or control character that a browser would skip.
const LINKABLE = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu

/**
 * The URL when a reader may follow it: http, https or mailto, never relative. Undefined for every other text, which
 * is then printed as the text it is.
 */
export function linkable(url: string): string | undefined {
  const trimmed = url.trim()
  return LINKABLE.test(trimmed) ? trimmed : undefined
}
