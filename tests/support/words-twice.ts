import type { Article, Conflict } from '../../src/shared/article/article'
import type { Block } from '../../src/shared/article/block'
import type { Choice } from '../../src/shared/merge/versions'

/** The words of the simulator, each of which was typed once, wherever they are in a value. */
export function wordsIn(value: unknown): string[] {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).match(/w\d+x\d+z/g) ?? []
}

/** The words that stand more than once in the text of a story. */
export function twiceIn({ conflicts: _, ...story }: Article): string[] {
  return repeatedIn(story)
}

/** The words that stand more than once in a version that one may choose. */
export function twiceInVersions({ conflicts }: Article): string[] {
  return conflicts.flatMap(({ ours, theirs }) => [ours, theirs].flatMap(repeatedIn))
}

function repeatedIn(value: unknown): string[] {
  const words = wordsIn(value)
  return words.filter((word, at) => words.indexOf(word) < at)
}

/**
 * The words that a choice left in the text more often than they stood in lines that the conflict is not about, and in
 * the one that it is about or in what was chosen: a version may have words that meanwhile stand in another line too.
 */
export function doubledBy(choice: Choice, conflict: Conflict, before: Article, after: Article): string[] {
  const chosen = choice === 'both' ? [conflict.ours, conflict.theirs] : [conflict[choice]]
  const { about, others } = partedBy(conflict, before)
  const [here, elsewhere, now] = [about, others, { ...after, conflicts: [] }].map(countWords) as [
    WordCounts,
    WordCounts,
    WordCounts,
  ]
  const versions = [here, ...chosen.map(countWords)]
  const most = (word: string) => Math.max(...versions.map((version) => version.get(word) ?? 0))
  const isMore = (word: string) => (now.get(word) ?? 0) > (elsewhere.get(word) ?? 0) + most(word)
  return [...new Set(twiceIn(after))].filter(isMore)
}

type WordCounts = ReadonlyMap<string, number>

function countWords(value: unknown): WordCounts {
  const counts = new Map<string, number>()
  for (const word of wordsIn(value)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** What of a story's text a conflict is about, and the rest. */
function partedBy(
  { place, ours, theirs }: Conflict,
  { conflicts: _, ...story }: Article,
): Record<'about' | 'others', unknown> {
  if (!place.startsWith('body/')) {
    const { [place as keyof typeof story]: about, ...others } = story
    return { about, others }
  }
  const ids = new Set([place.split('/')[1], ...[ours, theirs].flat().map((block) => (block as Block | undefined)?.id)])
  const isAbout = ({ id }: Block) => ids.has(id)
  return { about: story.body.filter(isAbout), others: { ...story, body: story.body.filter((each) => !isAbout(each)) } }
}

/**
 * Whether a merge may leave a word in two places, though neither version has it twice: where both put it in, each at a place
 * of its own, nothing tells it from a word that two people typed; and where one of them put it elsewhere in its line, or in
 * another, the other's place may stand beside that.
 */
export function mayStandTwice(word: string, base: Article, ours: Article, theirs: Article): boolean {
  const [was, mine, other] = [base, ours, theirs].map((story) => lineWith(word, story))
  if (was === undefined) return isElsewhere(word, mine, other) || areApart(word, base, mine, other)
  return isElsewhere(word, was, mine) || isElsewhere(word, was, other)
}

interface Line {
  id: string
  words: string[]
}

const linesOf = ({ headline, body }: Article): Line[] => [
  { id: '', words: wordsIn(headline) },
  ...body.map((block) => ({ id: block.id, words: wordsIn(block) })),
]

const lineWith = (word: string, story: Article) => linesOf(story).find(({ words }) => words.includes(word))

/** Whether a word is in other lines, or another word stands before it in the one and after it in the other. */
function isElsewhere(word: string, one: Line | undefined, other: Line | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const [here, there] = [one.words.indexOf(word), other.words.indexOf(word)]
  const isPassed = (near: string, at: number) => {
    const elsewhere = other.words.indexOf(near)
    return near !== word && elsewhere >= 0 && at < here !== elsewhere < there
  }
  return one.id !== other.id || one.words.some(isPassed)
}

/** Whether two sides put a word into a line with a word of their ground between the one place and the other. */
function areApart(word: string, base: Article, mine: Line | undefined, other: Line | undefined): boolean {
  const ground = linesOf(base).find(({ id }) => id === mine?.id)?.words ?? []
  if (mine === undefined || other === undefined) return false
  const gapIn = ({ words }: Line) => {
    const at = words.indexOf(word)
    const known = (some: string[]) => some.map((each) => ground.indexOf(each)).filter((index) => index >= 0)
    return {
      after: Math.max(-1, ...known(words.slice(0, at))),
      before: Math.min(ground.length, ...known(words.slice(at))),
    }
  }
  const [here, there] = [gapIn(mine), gapIn(other)]
  return here.before <= there.after || there.before <= here.after
}
