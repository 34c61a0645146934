import type { Judge } from './judge'
import type { Misspelling } from './underlines'
import type { Passage } from './passage'

export type Way = 'next' | 'previous'

/** So many passages are judged at a time on the way. */
const AT_ONCE = 20

/**
 * The wrong word after the caret or before it, from the end on from the beginning; undefined when all are right. Only
 * what lies on the way is judged.
 */
export async function seek(
  passages: Passage[],
  judge: Judge,
  way: Way,
): Promise<Omit<Misspelling, 'range'> | undefined> {
  const ordered = way === 'next' ? passages : passages.toReversed()
  const here = Math.max(
    0,
    ordered.findIndex((passage) => passage.caret() !== null),
  )
  const caret = ordered[here]?.caret() ?? (way === 'next' ? -1 : Infinity)
  // The passage of the caret comes first with what is ahead of it, and last with all of it.
  const round = [...ordered.slice(here), ...ordered.slice(0, here + 1)]
  for (let start = 0; start < round.length; start += AT_ONCE) {
    const some = round.slice(start, start + AT_ONCE)
    await judge.judgeWholly(some.flatMap((passage) => passage.words()))
    for (const [index, passage] of some.entries()) {
      const { wrong } = judge.judge(passage.words())
      const ahead = start + index === 0 ? wrong.filter((word) => isAhead(word, caret, way)) : wrong
      const word = way === 'next' ? ahead[0] : ahead.at(-1)
      if (word) return { passage, word }
    }
  }
  return undefined
}

function isAhead({ start, end }: { start: number; end: number }, caret: number, way: Way): boolean {
  return way === 'next' ? start >= caret : end < caret
}
