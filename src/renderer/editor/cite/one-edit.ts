/** Whether two words are the same but for one letter: changed, missing, one too many, or two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
  const [first, second] = [[...a], [...b]]
  const shorter = Math.min(first.length, second.length)
  let start = 0
  while (start < shorter && first[start] === second[start]) start++
  let end = 0
  while (end < shorter - start && first.at(-1 - end) === second.at(-1 - end)) end++
  const [left, right] = [first.slice(start, first.length - end), second.slice(start, second.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
