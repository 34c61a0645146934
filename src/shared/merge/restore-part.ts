import type { Article } from '../article/article'
import { withoutNames } from '../article/hide-sources'
import { inlinesOf, type Block } from '../article/block'
import { freeId } from '../article/normalise'
import { sameValue } from '../article/same-value'
import { alignBlocks } from './align-blocks'
import type { ComparedField } from './comparison'

/** What no restoring brings back: each says what happened to the story, and that stays so. */
const NEVER_RESTORED: ReadonlySet<string> = new Set(['publication', 'conflicts', 'signOffs'])

/** Whether a field can be as it was again. */
export function isRestorable(field: ComparedField): boolean {
  return !NEVER_RESTORED.has(field)
}

/**
 * The story with one field as it was. `publication`, `conflicts` and `signOffs` stay as they are, and so does a legal
 * hold that is set.
 */
export function restoreField(now: Article, then: Article, field: ComparedField): Article {
  if (!isRestorable(field) || sameValue(now[field], then[field])) return now
  const restored = { ...now, [field]: field === 'legal' ? legalOf(now, then) : then[field] }
  if (then[field] === undefined) delete restored[field]
  return restored
}

/**
 * The story with one block as it was; `blockId` is the id of a change of `compare(then, now)`. A block that was removed
 * comes back after the nearest block before it that is still there, one that was changed gets its earlier content and
 * type where it stands now, and one that was added goes. Sources that its citations need come back with it.
 * Throws when neither version has such a block.
 */
export function restoreBlock(now: Article, then: Article, blockId: string): Article {
  const blocks = alignBlocks(then.body, now.body)
  const block = blocks.find(({ id }) => id === blockId)
  if (!block) throw new Error(`neither version has a block ${blockId}`)
  const { before, after } = block
  if (before === null) return { ...now, body: now.body.filter((other) => other !== after) }
  if (after !== null) {
    const restored = { ...before, id: after.id }
    if (sameValue(restored, after)) return now
    return withSourcesOf(
      restored,
      { ...now, body: now.body.map((other) => (other === after ? restored : other)) },
      then,
    )
  }
  const laterOf = new Map(blocks.map((pair) => [pair.before, pair.after]))
  const neighbours = then.body.slice(0, then.body.indexOf(before)).map((other) => laterOf.get(other) ?? null)
  const neighbour = neighbours.findLast((other) => other !== null)
  const place = neighbour ? now.body.indexOf(neighbour) + 1 : 0
  const restored = { ...before, id: freeId(before.id, new Set(now.body.map(({ id }) => id))) }
  return withSourcesOf(restored, { ...now, body: now.body.toSpliced(place, 0, restored) }, then)
}

/**
 * The story with one source (by id) or tag (by slug) as it was. One that was removed comes back after the nearest
 * before it that is still there, and one that was added goes; places that cite it keep pointing to it, as when it is
 * removed in the window. A source that is confidential by now stays so. Throws when neither version has it.
 */
export function restoreEntry(now: Article, earlier: Article, list: 'sources' | 'tags', key: string): Article {
  const then = withoutNames(earlier, now)
  return list === 'sources'
    ? { ...now, sources: restoreIn(now.sources, then.sources, ({ id }) => id, key) }
    : { ...now, tags: restoreIn(now.tags, then.tags, ({ slug }) => slug, key) }
}

/** The whole earlier value, but published as it is now, on legal hold if it is now, and with its sources as confidential as now. */
export function restoreWhole(now: Article, earlier: Article): Article {
  const then = withoutNames(earlier, now)
  const restored = { ...then, legal: legalOf(now, then), publication: now.publication }
  if (now.publication === undefined) delete restored.publication
  return restored
}

function legalOf(now: Article, then: Article): Article['legal'] {
  return { ...then.legal, hold: now.legal.hold || then.legal.hold }
}

function withSourcesOf(block: Block, now: Article, then: Article): Article {
  const cited = new Set(
    inlinesOf(block)
      .flat()
      .flatMap((inline) => (inline.type === 'citation' ? inline.items.map(({ sourceId }) => sourceId) : [])),
  )
  for (const { id } of now.sources) cited.delete(id)
  const missing = then.sources.filter(({ id }) => cited.has(id))
  return missing.length === 0 ? now : { ...now, sources: [...now.sources, ...missing] }
}

function restoreIn<T>(now: T[], then: T[], keyOf: (entry: T) => string, key: string): T[] {
  const place = now.findIndex((entry) => keyOf(entry) === key)
  const earlier = then.findIndex((entry) => keyOf(entry) === key)
  const entry = then[earlier]
  if (entry === undefined) {
    if (place < 0) throw new Error(`neither version has ${key}`)
    return now.toSpliced(place, 1)
  }
  if (place >= 0) return sameValue(now[place], entry) ? now : now.with(place, entry)
  const neighbours = new Set(now.map(keyOf))
  const neighbour = then.slice(0, earlier).findLast((other) => neighbours.has(keyOf(other)))
  return now.toSpliced(neighbour ? now.findIndex((other) => keyOf(other) === keyOf(neighbour)) + 1 : 0, 0, entry)
}
