/** A text that was bytes. `guessed`: nothing in the bytes says their encoding, so that some letters may be wrong. */
export interface DecodedText {
  text: string
  guessed: boolean
}

const MARKS: [encoding: string, mark: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * The text that bytes hold: by their byte order mark, as UTF-8 where they are that, as UTF-16 where every other byte is
 * zero, in the encoding that a page says of itself, and otherwise as Western Latin-1 in the form of Windows. Total.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? wide(bytes)
  if (marked !== undefined) return { text: decode(marked, bytes), guessed: false }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false }
  } catch {
    const said = saidEncoding(bytes)
    return { text: decode(said ?? 'windows-1252', bytes), guessed: said === undefined }
  }
}

const LOOKED_AT = 4096

/** UTF-16 without its mark: of the first bytes nearly every other one is zero, as in any text in Latin letters. */
function wide(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, LOOKED_AT)
  const zeros = [0, 0]
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > length / 8 && even < odd / 8) return 'utf-16le'
  return even > length / 8 && odd < even / 8 ? 'utf-16be' : undefined
}

/** What a page says in its `charset`; undefined where it says nothing that can be read here. */
function saidEncoding(bytes: Uint8Array): string | undefined {
  const head = decode('windows-1252', bytes.subarray(0, LOOKED_AT))
  const said = /\bcharset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  // The page was no UTF-8, whatever it says.
  if (said === undefined || said === 'utf-8' || said === 'utf8') return undefined
  try {
    decode(said, new Uint8Array())
    return said
  } catch {
    return undefined
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}
