import { isTextBlock, type Block, type Body, type TextBlock } from '../../article/block'
import { renewIds } from '../../article/normalise'
import { sameValue } from '../../article/same-value'
import { claimingCitations, dropClaims } from '../../article/claims'
import type { FoundConflicts } from '../found-conflicts'
import { commonGround } from './common-ground'
import { mergeStretch } from './merge-stretch'
import type { BodyMerge, Part, Three } from './parts'
import { pinEnds, type Pins } from './pin-ends'
import { reorder } from './reorder'

/**
 * Joins two changes of a body. Moved blocks are first put where they went in all versions; then what stands between ends
 * of blocks that all three have is joined by itself, word by word where both sides changed it. `shown`: what of disputed
 * words is in the result; `once`: what both put in at different places is the same.
 */
export function mergeBody(
  base: Body,
  ours: Body,
  theirs: Body,
  conflicts: FoundConflicts,
  { shown, once }: Pick<BodyMerge, 'shown' | 'once'> = { shown: 'one', once: false },
): Body {
  if (sameValue(ours, base)) return theirs
  if (sameValue(theirs, base) || sameValue(ours, theirs)) return ours
  const ground = commonGround(base, ours, theirs)
  const [one, two, three] = reorder(ground.body, ours, theirs)
  const merge: BodyMerge = {
    texts: { base: textsOf(one), ours: textsOf(two), theirs: textsOf(three) },
    conflicts,
    shown,
    once,
  }
  const merged: Body = []
  for (const part of partsOf(one, two, three, ground.written)) {
    const [was, here, there] = [part.base, part.ours, part.theirs].map(({ blocks }) => blocks) as [Body, Body, Body]
    if (sameValue(here, was)) merged.push(...there)
    else if (sameValue(there, was) || sameValue(here, there)) merged.push(...here)
    else merged.push(...mergeStretch(part, merge))
  }
  return withoutLostClaims(renewIds(merged), ours, theirs)
}

/** The three versions of what stands between ends of blocks that all have, and of each block that both sides wrote. */
function partsOf(base: Body, ours: Body, theirs: Body, written: ReadonlySet<string>): Three<Part>[] {
  const [mine, other] = [pinEnds(base, ours, written), pinEnds(base, theirs, written)]
  const parts: Three<Part>[] = []
  let [place, here, there] = [0, 0, 0]
  const cut = (end: number, endHere: number, endThere: number) => {
    const pins = (all: Pins, from: number) => all.slice(place, end).map((pin) => (pin < 0 ? pin : pin - from))
    parts.push({
      base: { blocks: base.slice(place, end), pins: [] },
      ours: { blocks: ours.slice(here, endHere), pins: pins(mine, here) },
      theirs: { blocks: theirs.slice(there, endThere), pins: pins(other, there) },
    })
    place = end
    here = endHere
    there = endThere
  }
  for (let end = 0; end < base.length; end++) {
    const [pin, pinThere] = [mine[end] as number, other[end] as number]
    if (pin < 0 || pinThere < 0) continue
    if (written.has((base[end] as Block).id)) cut(end, pin, pinThere)
    cut(end + 1, pin + 1, pinThere + 1)
  }
  cut(base.length, ours.length, theirs.length)
  return parts
}

function textsOf(body: Body): ReadonlyMap<string, TextBlock> {
  return new Map(
    body.filter((block: Block): block is TextBlock => isTextBlock(block)).map((block) => [block.id, block]),
  )
}

/** Words no longer claim to be backed by citations that a side has and the merged body has not. */
function withoutLostClaims(body: Body, ours: Body, theirs: Body): Body {
  const left = claimingCitations(body)
  const lost = [...claimingCitations(ours), ...claimingCitations(theirs)].filter((id) => !left.has(id))
  const gone = new Set(lost)
  return gone.size === 0 ? body : dropClaims(body, (id) => !gone.has(id))
}
