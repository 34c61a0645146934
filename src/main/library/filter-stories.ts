import { STAGES, type Stage } from '../../shared/article/article'
import type { StoryFilter } from '../../shared/bridge/story'
import { type Facts, KEPT, TRASHED } from './facts'
import { fold } from './fold'
import type { Query } from './query'
import { facetWord } from './search-words'
import { Selection } from './selection'

export interface Wanted {
  filter: StoryFilter
  query: Query
  /** The person's folded name; empty: nobody's. */
  me: string
  /** Milliseconds since 1970. */
  now: number
}

/** The stories that pass all parts of a filter, but for the words that are sought. */
export function selected(facts: Facts, { filter, query, me, now }: Wanted): Selection {
  const selection = present(facts, filter.trashed ? TRASHED : KEPT)
  if (filter.stage !== undefined) selection.equal(facts.stage, STAGES.indexOf(filter.stage))
  if (filter.section !== undefined) selection.equal(facts.section, facts.sections.numberOf(filter.section))
  if (filter.tag !== undefined) selection.answered(facts.slugs, facts.lists.having(filter.tag))
  if (filter.only === 'mine') ofPerson(selection, facts, me)
  if (filter.only === 'due') dueFrom(selection, facts, now, Infinity)
  if (filter.only === 'overdue') dueFrom(selection, facts, -Infinity, now)
  if (query.stages !== undefined) selection.answered(facts.stage, stageAnswers(query.stages))
  if (query.from !== undefined || query.before !== undefined) {
    selection.between(facts.updated, query.from ?? -Infinity, query.before ?? Infinity)
  }
  return selection
}

/** All stories in the trash or all outside. */
export function present({ presence }: Facts, wanted: typeof KEPT | typeof TRASHED): Selection {
  return new Selection(presence.length).equal(presence, wanted)
}

/** Keeps the person's stories: assigned to them or under their name. Nobody without a name has any. */
function ofPerson(selection: Selection, { lists, people }: Facts, me: string): Selection {
  return selection.answered(people, lists.having(me))
}

/** Keeps stories that are not finished and due from a time on and before another. */
function dueFrom(selection: Selection, { stage, due }: Facts, from: number, before: number): Selection {
  return selection.between(due, from, before).answered(stage, stageAnswers(UNFINISHED))
}

/**
 * The words that the full-text indexes hold of stories that pass, so that they need not go through many that don't.
 * What passes is decided by `selected`.
 */
export function facetsFor({ filter, query, me }: Wanted): string[] {
  const { stage, tag, section, only, trashed } = filter
  const [queried, ...others] = query.stages ?? []
  return [
    ...(stage === undefined ? [] : [facetWord('stage', stage)]),
    ...(queried !== undefined && others.length === 0 ? [facetWord('stage', queried)] : []),
    ...(tag === undefined ? [] : [facetWord('tag', tag)]),
    ...(section === undefined ? [] : [facetWord('section', section)]),
    ...(trashed ? [facetWord('trashed', '')] : []),
    ...(only === 'mine' ? [facetWord('person', me)] : []),
    ...(only === 'due' || only === 'overdue' ? [facetWord('due', '')] : []),
  ]
}

/** A person's name, as it is compared. */
export function personOf(name: string | undefined): string {
  return fold(name ?? '')
}

/** Stages in which a story can be due. */
export const UNFINISHED: Stage[] = ['draft', 'in-review']

/** For each stage's index: 1 where it is among these. */
export function stageAnswers(stages: Stage[]): Uint8Array {
  return Uint8Array.from(STAGES, (stage) => Number(stages.includes(stage)))
}
