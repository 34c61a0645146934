const HOST = /(?:[-._]|[^\s\p{P}\p{S}])+/uy
const MARKS = /(?:[!"'),.:;?_*~]|&[a-z]+;|\](?![\s([]|$))*/iy
const END = /<|\s|$|\](?=[\s([]|$)/y
const MAY_END = new Set('!"&\'),.:;<?]_*~')

/**
 * Where an address ends whose host begins at a place, as GitHub sees it: marks behind it belong to the sentence, unless
 * more of the address follows them. Undefined where there is no host.
 */
export function endOfAddress(text: string, start: number): number | undefined {
  HOST.lastIndex = start
  const [found = ''] = HOST.exec(text) ?? []
  const name = withoutMarks(found)
  const host = endsAfterMarks(text, start + name.length).isEnd ? name : found
  const hasUnderscore = host
    .split('.')
    .slice(-2)
    .some((part) => part.includes('_'))
  return hasUnderscore || !/[^._]/.test(host) ? undefined : endOfPath(text, start + host.length)
}

function withoutMarks(host: string): string {
  let end = host.length
  while (host[end - 1] === '.' || host[end - 1] === '_') end--
  return host.slice(0, end)
}

function endOfPath(text: string, start: number): number {
  let [opened, closed, known] = [0, 0, start]
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at)
    if (/\s/.test(character)) return at
    if (character === '(') opened++
    const isClosing = character === ')'
    if (at >= known && MAY_END.has(character) && !(isClosing && closed < opened)) {
      const { isEnd, marksEnd } = endsAfterMarks(text, at)
      if (isEnd) return at
      known = marksEnd
    }
    if (isClosing) closed++
  }
  return text.length
}

function endsAfterMarks(text: string, at: number): { isEnd: boolean; marksEnd: number } {
  MARKS.lastIndex = at
  MARKS.test(text)
  const marksEnd = Math.max(MARKS.lastIndex, at)
  END.lastIndex = marksEnd
  return { isEnd: END.test(text), marksEnd }
}
