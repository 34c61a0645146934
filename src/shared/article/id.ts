const ALPHABET = [...'0123456789abcdefghijklmnopqrstuv']
/** Ten random bits are two characters. */
const PAIRS = ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second))
const LENGTH = 8
/** Random numbers are asked for many at a time: to ask takes longer than to make an id of them. */
const random = new Uint16Array(LENGTH * 1024)
let used = random.length

/** A new random id: 16 characters of [0-9a-v], 80 bits. Used for stories, blocks, sources, threads and citations. */
export function newId(): string {
  if (used === random.length) {
    crypto.getRandomValues(random)
    used = 0
  }
  let id = ''
  for (const end = used + LENGTH; used < end; used++) id += PAIRS[(random[used] as number) & 1023] as string
  return id
}
