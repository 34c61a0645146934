/** No text about a picture is longer; what is, was not written by a person. In bytes. */
const LONGEST = 20_000

/**
 * The text in bytes. Valid UTF-8 is taken as such whatever the file says, since few programs say so; anything else is
 * Western. Parts divided by zeros are put together by `between`.
 */
export function textOf(bytes: Uint8Array, between = ' '): string {
  const within = bytes.subarray(0, LONGEST)
  return decoded(within)
    .split('\0')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(between)
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
