import type { Conflict } from '../article/article'
import { Block, type Body } from '../article/block'
import type { Inline } from '../article/inline'
import { sameValue } from '../article/same-value'
import { bothIn, bothLines, bothOf, bothTexts } from './body/both-of'
import { isProse } from './merge-value'
import { placeParts } from './place'

export type Choice = 'ours' | 'theirs' | 'both'

/**
 * What a person may choose of a conflict. Both make sense of words, not of a stage, a date or a picture, nor where one side
 * left them as they were: that is a proposal.
 */
export function choicesOf(conflict: Conflict): Choice[] {
  return isProposal(conflict) || versionOf(conflict, 'both') === undefined
    ? ['ours', 'theirs']
    : ['ours', 'theirs', 'both']
}

/** Whether only one side changed the place: what `propose` makes of an edit that came from outside. */
export function isProposal({ base, ours }: Conflict): boolean {
  return base === ours || sameValue(base, ours)
}

/** Whether a conflict is about words of the body, so that its versions are blocks. */
export function isWords({ place }: Conflict): boolean {
  const parts = placeParts(place)
  return parts[0] === 'body' && parts.length === 2
}

/** Whether a conflict is about a text that is merged by words. */
export function isText({ place }: Conflict): boolean {
  return isProse(placeParts(place).at(-1) ?? '')
}

const isBlock = (value: unknown) => Block.safeParse(value).success

/** A version of the disputed place: blocks for words of the body. `both`: undefined where that is no third one. */
export function versionOf(conflict: Conflict, choice: Choice | 'base'): unknown {
  if (isWords(conflict)) {
    // A conflict that came with somebody else's file may say anything: what is no block is left out.
    const blocks = (version: unknown) => [version ?? []].flat().filter((each): each is Block => isBlock(each))
    if (choice !== 'both') return blocks(conflict[choice])
    const [base, ours, theirs] = [conflict.base, conflict.ours, conflict.theirs].map(blocks) as [Body, Body, Body]
    if (conflict.shown === 'both') return bothIn(base, ours, theirs)
    const both = bothOf(ours, theirs)
    return sameValue(both, ours) || sameValue(both, theirs) ? undefined : both
  }
  if (choice !== 'both') return conflict[choice]
  const { ours, theirs, place } = conflict
  const third = (both: unknown) => (sameValue(both, ours) || sameValue(both, theirs) ? undefined : both)
  if (isText(conflict) && typeof ours === 'string' && typeof theirs === 'string') return third(bothTexts(ours, theirs))
  if (!place.includes('/cells/') || !Array.isArray(ours) || !Array.isArray(theirs)) return undefined
  return third(bothLines(ours as unknown as Inline[], theirs as unknown as Inline[]))
}
