const ALPHABET = '0123456789abcdefghijklmnopqrstuv'

/**
 * A name of 16 characters made from a text, the same one on every machine (four FNV-1a hashes of 32 bits, each begun
 * elsewhere). It tells conflicts of one story apart; it proves nothing.
 */
export function nameOfText(text: string): string {
  let name = ''
  for (let turn = 0; turn < 4; turn++) {
    let hash = (0x811c9dc5 ^ Math.imul(turn, 0x9e3779b1)) >>> 0
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0
    for (let shift = 0; shift < 20; shift += 5) name += ALPHABET[(hash >>> shift) & 31]
  }
  return name
}
