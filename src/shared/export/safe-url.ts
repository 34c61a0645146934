// A web page or a mail address, written out, with no white space or control character that a browser would skip.
const LINKABLE = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu

/**
 * The URL when a reader may follow it: http, https or mailto, never relative, with what no URL may hold
 * percent-encoded, as browsers do it. Undefined for every other text, which is then printed as the text it is.
 */
export function linkable(url: string): string | undefined {
  const trimmed = url.trim()
  if (PLAIN.test(trimmed)) return trimmed
  return LINKABLE.test(trimmed) ? encoded(trimmed) : undefined
}

/** What most addresses are: nothing in it has to be encoded. */
const PLAIN = /^(?:https?:\/\/|mailto:)[\w!$&'()*+,\-./:;=?@~]+$/i
const HOST = /^https?:\/\/[^/?#]*/i

/** Brackets may stand around the numbers of a host, and the first number sign begins a fragment. */
function encoded(url: string): string {
  const host = HOST.exec(url)?.[0] ?? ''
  const [path = '', ...fragment] = url.slice(host.length).split('#')
  const rest = fragment.length === 0 ? path : `${path}#${fragment.join('%23')}`
  return (
    host.replace(/["<>\\^`{|}]/g, encodeURIComponent) +
    rest.replace(/["<>[\\\]^`{|}]|%(?![0-9a-f]{2})/gi, encodeURIComponent)
  )
}
