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
  const ids = sources.map((source) => new Set(source.map(({ id }) => id)))
  const groups = byPlace(conflicts)
  if (groups.length === conflicts.length) return conflicts
  const isOfOne = (group: readonly Conflict[]) => ids.some((source) => group.every(({ id }) => source.has(id)))
  return groups.flatMap((group) => (isOfOne(group) ? group : asOne(story, group)))
}

/** Whether two conflicts are about one place: words of the body where a block is in both. */
export function areOfOnePlace(one: Conflict, other: Conflict): boolean {
  const places = placesOf(one)
  return [...placesOf(other)].some((place) => places.has(place))
}

function byPlace(conflicts: readonly Conflict[]): Conflict[][] {
  const groups: { places: string[]; conflicts: Conflict[] }[] = []
  const groupAt = new Map<string, number>()
  for (const conflict of conflicts) {
    const places = [...placesOf(conflict)]
    const near = new Set(places.flatMap((place) => groupAt.get(place) ?? []))
    const [at = groups.length, ...others] = [...near].sort((a, b) => a - b)
    const joined = others.flatMap((other) => groups.splice(other, 1, { places: [], conflicts: [] }))
    const added = [...joined, { places, conflicts: [conflict] }]
    const group = (groups[at] ??= { places: [], conflicts: [] })
    for (const each of added) {
      for (const place of each.places) groupAt.set(place, at)
      group.places.push(...each.places)
      group.conflicts.push(...each.conflicts)
    }
  }
  return groups.flatMap((group) => (group.conflicts.length > 0 ? [group.conflicts] : []))
}

/** The blocks whose words a conflict is about, or the place that is no words of the body. */
function placesOf(conflict: Conflict): Set<string> {
  if (!isWords(conflict)) return new Set([conflict.place])
  const blocks = [conflict.ours, conflict.theirs].flat() as ({ id?: unknown } | null | undefined)[]
  return new Set(blocks.flatMap((block) => (typeof block?.id === 'string' ? [block.id] : [])))
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
      const more = allTexts(shown, before, hidden)
      return areIn(wordsIn(before), wordsIn(now), wordsIn(more)) ? more : bothTexts(more, before)
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
  const ids = new Set(hiding.flatMap((each) => [...placesOf(each)]))
  const present = body.filter(({ id }) => ids.has(id))
  const here = new Map(present.map((block) => [block.id, block]))
  if (here.size === 0) return [...hiding]
  const all = hiding.reduce((blocks, each) => {
    const [shown, hidden] = [versionOf(each, shownOf(each)), versionOf(each, hiddenOf(each))] as [Body, Body]
    if (sameValue(bothOf(present, hidden), present) && !sameValue(bothOf(shown, hidden), shown)) return blocks
    const more = allIn(shown, blocks, hidden)
    return areIn(words(blocks), words(present), words(more)) ? more : bothOf(more, blocks)
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

/** Whether words are in one of two versions: what one conflict asks about no other answers by leaving it out. */
function areIn(asked: ReadonlySet<string>, ...versions: ReadonlySet<string>[]): boolean {
  return [...asked].every((word) => versions.some((version) => version.has(word)))
}

const wordsIn = (text: string) => new Set(text.split(/\s+/))
const words = (body: Body) => new Set(body.flatMap((block) => [...wordsIn(blockText(block))]))
const shownOf = ({ shown }: Conflict) => (shown === 'theirs' ? 'theirs' : 'ours')
const hiddenOf = ({ shown }: Conflict) => (shown === 'theirs' ? 'ours' : 'theirs')
