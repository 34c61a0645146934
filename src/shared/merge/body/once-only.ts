import { canonicalJson } from '../../article/canonical'
import { isEnd, type StreamToken } from './stream'

/**
 * The tokens of two versions together, without what came to stand in two places though each version has it in one: a word
 * that both know, and that the one has earlier in the line than the other. The first place counts. A line that held nothing
 * else goes where its block is there otherwise.
 */
export function onceOnly(
  tokens: readonly StreamToken[],
  ours: readonly StreamToken[],
  theirs: readonly StreamToken[],
): StreamToken[] {
  const [mine, other] = [counted(ours), counted(theirs)]
  const seen = new Set<string>()
  const lines: StreamToken[][] = [[]]
  const emptied = new Set<StreamToken[]>()
  for (const token of tokens) {
    const line = lines.at(-1) as StreamToken[]
    const key = fullKeyOf(token)
    if (isName(token) && mine.get(key) === 1 && other.get(key) === 1) {
      if (seen.has(key)) {
        emptied.add(line)
        continue
      }
      seen.add(key)
    }
    line.push(token)
    if (isEnd(token)) lines.push([])
  }
  const ends = counted(
    lines.flatMap((line) => line.filter(({ kind }) => kind === 'end')),
    ({ block }) => block.id,
  )
  return lines.filter((line) => !(emptied.has(line) && isBare(line, ends))).flat()
}

/** What says which token it is. Citations that differ in more than their first source are two. */
export const fullKeyOf = (token: StreamToken) => (token.kind === 'atom' ? canonicalJson(token.inline) : token.key)

/** Whether a token says something by itself, as a full stop and a break do not. */
function isName(token: StreamToken): boolean {
  return token.kind === 'word' || token.kind === 'solid' || (token.kind === 'atom' && token.inline.type === 'citation')
}

function isBare([end, ...rest]: readonly StreamToken[], ends: ReadonlyMap<string, number>): boolean {
  return end?.kind === 'end' && rest.length === 0 && (ends.get(end.block.id) ?? 0) > 1
}

function counted(tokens: readonly StreamToken[], key = fullKeyOf): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const token of tokens) counts.set(key(token), (counts.get(key(token)) ?? 0) + 1)
  return counts
}
