import type { Article } from '../article/article'
import type { Block, Body } from '../article/block'
import { sameValue } from '../article/same-value'
import { alignBlocks } from './align-blocks'
import { FoundConflicts } from './found-conflicts'
import { keysOf } from './keys'
import type { Place } from './place'

/** What is nobody's to edit from outside. */
const KEPT: ReadonlySet<string> = new Set([
  'schema',
  'body',
  'conflicts',
  'threads',
  'signOffs',
  'stage',
  'publication',
])

/**
 * A story with each change that an edit of it made as a conflict between what stands there and what the edit says, so that
 * a person takes or declines it. Not a word is another than before; sources that only the edit has are there already, since
 * words that are taken may cite them. Without a change it is the story itself.
 */
export function propose(story: Article, edited: Article): Article {
  const found = new FoundConflicts()
  const known = new Set(story.sources.map(({ id }) => id))
  const added = edited.sources.filter(({ id }) => !known.has(id))
  const sources = [...story.sources, ...added]
  const before: Article = { ...story, sources }
  const after: Article = { ...edited, sources: [...edited.sources.filter(({ id }) => known.has(id)), ...added] }
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Article>)
    if (!KEPT.has(field)) proposeValue([field], before[field], after[field], found)
  for (const { was, now } of changedRuns(story.body, edited.body)) {
    const [first] = [...was, ...now]
    if (first) found.add(['body', first.id], { base: was, ours: was, theirs: now })
  }
  const conflicts = found.all
  if (conflicts.length === 0 && added.length === 0) return story
  return { ...before, conflicts: [...story.conflicts, ...conflicts] }
}

/** One conflict for each field of a record and each entry of a list that differ, so that taking one leaves the others alone. */
function proposeValue(place: Place, was: unknown, now: unknown, found: FoundConflicts): void {
  if (sameValue(was, now)) return
  const entries = entriesOf(was, now)
  if (entries === undefined) return found.add(place, { base: was, ours: was, theirs: now })
  for (const [key, before, after] of entries) proposeValue([...place, key], before, after, found)
}

function entriesOf(was: unknown, now: unknown): [string, unknown, unknown][] | undefined {
  const [before, after] = [partsOf(was), partsOf(now)]
  if (before === undefined || after === undefined || Array.isArray(was) !== Array.isArray(now)) return undefined
  return [...new Set([...before.keys(), ...after.keys()])].map((key) => [key, before.get(key), after.get(key)])
}

/** The named parts of a record, or of a list whose entries have names; undefined for anything else. */
function partsOf(value: unknown): Map<string, unknown> | undefined {
  if (Array.isArray(value)) {
    const keys = keysOf(value)
    return keys && new Map(keys.map((key, at) => [key, value[at]]))
  }
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined
}

interface Run {
  was: Body
  now: Body
}

/**
 * The blocks that changed, one by one. Blocks that came or went stand with the changed block before them; such as came
 * beside unchanged ones stand with the one before them, at the beginning with the one after, which says where they go.
 */
function changedRuns(before: Body, after: Body): Run[] {
  const runs: Run[] = []
  let open: Run | undefined
  let last: Block | undefined
  for (const { before: was, after: now } of alignBlocks(before, after)) {
    const isSame = was !== null && now !== null && sameValue(was, now)
    const isPlaced = open === undefined || open.was.length > 0
    if (!isSame || !isPlaced) {
      if (open === undefined || (was && now && isPlaced)) {
        open = !was && last ? { was: [last], now: [last] } : { was: [], now: [] }
        runs.push(open)
      }
      if (was) open.was.push(was)
      if (now) open.now.push(now)
    }
    if (!isSame) continue
    open = undefined
    last = was
  }
  return joined(runs)
}

/** What was cut off a block may have the block's id, and the rest another: to take the one without the other would lose words. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  const runAt = new Map<string, number>()
  for (const run of runs) {
    const ids = [...run.was, ...run.now].map(({ id }) => id)
    const known = ids.flatMap((id) => runAt.get(id) ?? [])
    const at = Math.min(result.length, ...known)
    const near = [...result.splice(at), run]
    result.push({ was: near.flatMap(({ was }) => was), now: near.flatMap(({ now }) => now) })
    for (const { id } of near.flatMap(({ was, now }) => [...was, ...now])) runAt.set(id, at)
  }
  return result
}
