import canonicalize from 'canonicalize'

/**
 * The one JSON text of a plain value: RFC 8785 (keys in UTF-16 order, ECMAScript numbers, no white space).
 * Hashes are taken over its UTF-8 bytes. Lone surrogates must have been repaired by `normalise`.
 */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value)
  if (json === undefined) throw new Error(`no JSON value: ${typeof value}`)
  return json
}
