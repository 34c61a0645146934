import { finderOf } from './find-in-text'

/** What can be wrong with a regular expression, as far as a sentence can be made of it. */
export const PATTERN_PROBLEMS = ['group', 'class', 'repeat', 'escape', 'order', 'other'] as const
export type PatternProblem = (typeof PATTERN_PROBLEMS)[number]

const SAYS: [RegExp, PatternProblem][] = [
  [/out of order/, 'order'],
  [/escape|\\ at end/i, 'escape'],
  [/class|brackets$/i, 'class'],
  [/repeat|quantifier/i, 'repeat'],
  [/group|unmatched|reference/i, 'group'],
]

/** Why a regular expression can't be read; null when it can. */
export function patternProblem(pattern: string): PatternProblem | null {
  try {
    finderOf({ text: pattern, matchCase: true, wholeWord: false, regex: true })
    return null
  } catch (error) {
    const reason = (error as Error).message.slice(`Invalid regular expression: /${pattern}/gmu: `.length)
    return SAYS.find(([words]) => words.test(reason))?.[1] ?? 'other'
  }
}
