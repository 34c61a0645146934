const ALPHABET = '0123456789abcdefghijklmnopqrstuv'

/** A new random id: 16 characters of [0-9a-v], 80 bits. Used for stories, blocks, sources, threads and citations. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  let id = ''
  for (const byte of bytes) id += ALPHABET[byte & 31]
  return id
}
