import { MOST } from './apply-delta'
import { BLOCK, BlockIndex } from './block-index'
import { DeltaWriter } from './delta-writer'

/** A stretch that the base and the target share. */
interface Shared {
  inBase: number
  inTarget: number
  length: number
}

/**
 * A small delta that makes `target` from `base`, for any two texts: what they share is copied, wherever it stands, the
 * rest goes in as it is. Takes time in proportion to their lengths.
 */
export function findDelta(base: Uint8Array, target: Uint8Array): Buffer {
  const delta = new DeltaWriter(target)
  if (target.length > MOST * base.length) return delta.finish()
  const index = new BlockIndex(base)
  let next = 0
  while (next + BLOCK <= target.length) {
    const shared = longestShared(next)
    if (shared === undefined) {
      next += 1
    } else {
      delta.insertUpTo(shared.inTarget)
      delta.copy(shared.inBase, shared.length)
      next = delta.told
    }
  }
  return delta.finish()

  /** The longest stretch that holds the block at `at` and begins where nothing has been told yet. */
  function longestShared(at: number): Shared | undefined {
    let longest: Shared | undefined
    for (const place of index.candidates(target, at)) {
      const ahead = alike(base, place, target, at)
      if (ahead < BLOCK) continue
      const behind = alikeBefore(base, place, target, at, delta.told)
      const length = behind + ahead
      if (length > (longest?.length ?? 0)) longest = { inBase: place - behind, inTarget: at - behind, length }
    }
    return longest
  }
}

/** How many bytes are equal from these two places on. */
function alike(a: Uint8Array, fromA: number, b: Uint8Array, fromB: number): number {
  const most = Math.min(a.length - fromA, b.length - fromB)
  let length = 0
  while (length < most && a[fromA + length] === b[fromB + length]) length++
  return length
}

/** How many bytes are equal before these two places, back to `least` of the second text. */
function alikeBefore(a: Uint8Array, fromA: number, b: Uint8Array, fromB: number, least: number): number {
  const most = Math.min(fromA, fromB - least)
  let length = 0
  while (length < most && a[fromA - length - 1] === b[fromB - length - 1]) length++
  return length
}
