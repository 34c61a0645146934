import type { Article, Conflict } from '../article/article'
import type { Block, Body } from '../article/block'
import { sameValue } from '../article/same-value'
import { blockText } from '../article/text'
import { allIn, allTexts, bothOf, bothTexts } from './body/both-of'
import { FoundConflicts } from './found-conflicts'
import { placeParts, placeText } from './place'
import { valueAt } from './value-at'
import { isText, isWords, versionOf } from './versions'

/**
 * The open conflicts of a story, one for each place where several came together. Those of one place that are all from one
 * of the `sources`, as from one merge, are about different words of it and stay as they are.
 */
export function joinConflicts(
  story: Article,
  conflicts: readonly Conflict[],
  sources: readonly (readonly Conflict[])[],
): readonly Conflict[] {
  const groups = byPlace(conflicts)
  if (groups.length === conflicts.length) return conflicts
  const ids = sources.map((source) => new Set(source.map(({ id }) => id)))
  return groups.flatMap((group) =>
    ids.some((source) => group.every(({ id }) => source.has(id))) ? group : asOne(story, group),
  )
}

/** Whether two conflicts are about one place: words of the body where a block is in both. */
export function areOfOnePlace(one: Conflict, other: Conflict): boolean {
  if (!isWords(one) || !isWords(other)) return one.place === other.place
  const ids = blocksOf(one)
  return [...blocksOf(other)].some((id) => ids.has(id))
}

function byPlace(conflicts: readonly Conflict[]): Conflict[][] {
  let groups: Conflict[][] = []
  for (const conflict of conflicts) {
    const near = groups.filter((group) => group.some((other) => areOfOnePlace(other, conflict)))
    const [first] = near
    if (first === undefined) groups.push([conflict])
    else
      groups = groups.flatMap((group) =>
        group === first ? [[...near.flat(), conflict]] : near.includes(group) ? [] : [group],
      )
  }
  return groups
}

function blocksOf(conflict: Conflict): Set<string> {
  return new Set(
    (['ours', 'theirs'] as const).flatMap((side) => (versionOf(conflict, side) as Body).map(({ id }) => id)),
  )
}

/**
 * The conflicts of one place as the story stands now: what is there, against all that other versions have there. None where
 * it holds all that, but for what a version left out. What both put at one spot is there already, so that the last of such questions is enough.
 */
export function asOne(story: Article, group: readonly Conflict[]): Conflict[] {
  const [first] = group
  if (first === undefined) return []
  const hiding = group.filter(({ shown }) => shown !== 'both')
  if (isWords(first)) {
    const asking = new Map(group.flatMap((each) => (asks(story.body, each) ? [[each.place, each] as const] : [])))
    return [...paragraphsOf(story.body, hiding), ...asking.values()]
  }
  if (first.place.endsWith('/type')) return group.slice(-1)
  const present = valueAt(story, placeParts(first.place))
  if (isText(first)) {
    const all = hiding.reduce<unknown>((text, each) => {
      const versions = [each[shownOf(each)] ?? '', each[hiddenOf(each)] ?? '', present ?? '', text ?? '']
      if (!versions.every((version) => typeof version === 'string')) return text
      const [shown, hidden, now, before] = versions as [string, string, string, string]
      if (bothTexts(now, hidden) === now && bothTexts(shown, hidden) !== shown) return text
      return allTexts(shown, before, hidden)
    }, present)
    return conflictOf(first, present, all)
  }
  const others = new FoundConflicts()
  for (const each of hiding) {
    const other = each[hiddenOf(each)]
    if (!sameValue(other, present))
      others.add(placeParts(each.place), { base: each.base, ours: present, theirs: other })
  }
  return others.all
}

/** One conflict for each block that other versions have otherwise. One that the story has not is with the one before it. */
function paragraphsOf(body: Body, hiding: readonly Conflict[]): Conflict[] {
  const ids = new Set(hiding.flatMap((each) => [...blocksOf(each)]))
  const present = body.filter(({ id }) => ids.has(id))
  const here = new Map(present.map((block) => [block.id, block]))
  if (here.size === 0) return [...hiding]
  const all = hiding.reduce((blocks, each) => {
    const [shown, hidden] = [versionOf(each, shownOf(each)), versionOf(each, hiddenOf(each))] as [Body, Body]
    if (sameValue(bothOf(present, hidden), present) && !sameValue(bothOf(shown, hidden), shown)) return blocks
    return allIn(shown, blocks, hidden)
  }, present)
  const there = new Set(all.map(({ id }) => id))
  const pairs: [ours: Body, theirs: Body][] = present.flatMap((block) => (there.has(block.id) ? [] : [[[block], []]]))
  const before: Body = []
  for (const block of all) {
    const own = here.get(block.id)
    if (own) pairs.push([[own], [...before.splice(0), block]])
    else if (pairs.at(-1)?.[1].length) pairs.at(-1)?.[1].push(block)
    else before.push(block)
  }
  pairs[0]?.[1].push(...before)
  const base = hiding.flatMap((each) => versionOf(each, 'base') as Body)
  return pairs.flatMap(([ours, theirs]) => {
    const id = (ours[0] as Block).id
    const was = base.filter((block, at) => block.id === id && base.findIndex((other) => other.id === id) === at)
    return conflictOf({ place: placeText(['body', id]), base: was }, ours, theirs)
  })
}

function conflictOf({ place, base }: Pick<Conflict, 'place' | 'base'>, ours: unknown, theirs: unknown): Conflict[] {
  if (sameValue(ours, theirs)) return []
  const found = new FoundConflicts()
  found.add(placeParts(place), { base, ours, theirs })
  return found.all
}

/** Whether a conflict is about words that both put at one spot, some of each of which are still there. */
function asks(body: Body, conflict: Conflict): boolean {
  if (conflict.shown !== 'both') return false
  const [base, ours, theirs] = (['base', 'ours', 'theirs'] as const).map((side) =>
    words(versionOf(conflict, side) as Body),
  )
  const present = words(body)
  return [ours, theirs].every((side) => {
    const put = [...(side ?? [])].filter((word) => !base?.has(word))
    return put.length === 0 || put.some((word) => present.has(word))
  })
}

const words = (body: Body) => new Set(body.flatMap((block) => blockText(block).split(/\s+/)))
const shownOf = ({ shown }: Conflict) => (shown === 'theirs' ? 'theirs' : 'ours')
const hiddenOf = ({ shown }: Conflict) => (shown === 'theirs' ? 'ours' : 'theirs')
