import type { Article } from '../../src/shared/article/article'

/** The words of the simulator, each of which was typed once, wherever they are in a value. */
export function wordsIn(value: unknown): string[] {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).match(/w\d+x\d+z/g) ?? []
}

/** The words that stand more than once in the text of a story. */
export function twiceIn({ conflicts: _, ...story }: Article): string[] {
  const words = wordsIn(story)
  return words.filter((word, at) => words.indexOf(word) < at)
}

/**
 * Whether a merge may leave a word in two places, though neither version has it twice: where both put it in, each at a place
 * of its own, nothing tells it from a word that two people typed; and where one of them put it elsewhere in its line, or in
 * another, the other's place may stand beside that.
 */
export function mayStandTwice(word: string, base: Article, ours: Article, theirs: Article): boolean {
  const sides = [linesOf(ours), linesOf(theirs)]
  const was = linesOf(base).find(({ words }) => words.includes(word))
  const are = sides.map((lines) => lines.find(({ words }) => words.includes(word)))
  if (was === undefined) return are.every((line) => line !== undefined)
  return are.some((line) => line !== undefined && (line.id !== was.id || isMoved(word, was.words, line.words)))
}

interface Line {
  id: string
  words: string[]
}

function linesOf({ headline, body }: Article): Line[] {
  return [{ id: '', words: wordsIn(headline) }, ...body.map((block) => ({ id: block.id, words: wordsIn(block) }))]
}

/** Whether another word stands before it in one version of a line, and after it in the other. */
function isMoved(word: string, before: string[], after: string[]): boolean {
  const [was, is] = [before.indexOf(word), after.indexOf(word)]
  return after.some((other, at) => {
    const earlier = before.indexOf(other)
    return earlier >= 0 && other !== word && earlier < was !== at < is
  })
}
