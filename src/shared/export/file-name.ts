// Windows keeps these names for devices, with any ending.
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i
/** Most file systems allow 255 bytes a name; this leaves room for an ending such as `-12`. */
const LIMIT_BYTES = 200
/** What is not allowed somewhere, or is not seen: controls, marks of direction, joiners, tags. */
const BANNED = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\u{E0000}-\u{E007F}]+/gu

/**
 * A name for a file or folder that every system takes and shows as it is, made from any text: composed letters, no path,
 * no hidden or reserved name, no space or dot at its ends, and at most 200 bytes of UTF-8. An ending (`.md`) survives a
 * cut. Empty where nothing of the text can be kept. Giving it a safe name changes nothing.
 */
export function safeFileName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(BANNED, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+/, '')
    .replace(/[\s.-]+$/, '')
    .normalize('NFC')
  const free = RESERVED.test(plain) ? plain.replace(RESERVED, '$&-story') : plain
  return cut(free)
}

/** What names share that some system takes for one: those of Apple and Microsoft know no difference of case. */
export function clashKey(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC')
}

function cut(name: string): string {
  if (bytesOf(name) <= LIMIT_BYTES) return name
  const [ending = ''] = /\.[A-Za-z0-9]{1,10}$/.exec(name) ?? []
  const room = LIMIT_BYTES - bytesOf(ending)
  let kept = ''
  let size = 0
  for (const letter of name.slice(0, name.length - ending.length)) {
    size += bytesOf(letter)
    if (size > room) break
    kept += letter
  }
  return kept.replace(/[\s.-]+$/, '') + ending
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
