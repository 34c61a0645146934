import { isTextBlock, type Body } from '../../article/block'
import { findHunks } from '../find-hunks'
import type { Hunk } from '../myers'
import type { Side } from './merge-stream'
import type { Part } from './parts'
import { countOfWords } from './pin-ends'
import { streamOf, type StreamToken } from './stream'

/**
 * A version as a stream, and where it differs from the base: between two ends that are pinned, whatever the words say. A
 * block that went and one that came are no change of one into the other where most of their words are not the same.
 */
export function sideOf(base: Body, { blocks, pins }: Part): Side {
  const tokens: StreamToken[] = []
  const hunks: Hunk[] = []
  let [from, fromSide, place] = [0, 0, 0]
  const compareTo = (end: number, endSide: number, pinned: boolean) => {
    const [earlier, later] = [base.slice(from, end), blocks.slice(fromSide, endSide)]
    const [was, is] = [streamOf(earlier), streamOf(later)]
    const apart = [alone(earlier, later), alone(later, earlier)] as const
    const last = pinned ? -1 : undefined
    const keys = (all: StreamToken[], own: ReadonlySet<string>) =>
      all.slice(0, last).map(({ key, block }) => (own.has(block.id) ? `${key}\t${block.id}` : key))
    for (const hunk of findHunks(keys(was, apart[0]), keys(is, apart[1]))) {
      for (const part of split(
        hunk,
        leading(was, hunk.start, hunk.end, apart[0]),
        leading(is, hunk.laterStart, hunk.laterEnd, apart[1]),
      )) {
        hunks.push({
          start: place + part.start,
          end: place + part.end,
          laterStart: tokens.length + part.laterStart,
          laterEnd: tokens.length + part.laterEnd,
        })
      }
    }
    tokens.push(...is)
    place += was.length
    from = end
    fromSide = endSide
  }
  for (const [at, pin] of pins.entries()) if (pin >= 0) compareTo(at + 1, pin + 1, true)
  compareTo(base.length, blocks.length, false)
  return { tokens, hunks }
}

/** The blocks of text that another version has not, and of whose words it has not half elsewhere. */
function alone(blocks: Body, others: Body): Set<string> {
  const kept = new Map(others.map((block) => [block.id, block]))
  const before = new Map(blocks.map((block) => [block.id, block]))
  const there = new Set<string>()
  for (const other of others) {
    const was = before.get(other.id)
    const counts = countOfWords(was ? [was] : [])
    for (const [word, count] of countOfWords([other])) if (count > (counts.get(word) ?? 0)) there.add(word)
  }
  const ids = new Set<string>()
  for (const block of blocks) {
    if (!isTextBlock(block) || kept.has(block.id)) continue
    const words = [...countOfWords([block]).keys()]
    if (words.length > 0 && 2 * words.filter((word) => there.has(word)).length < words.length) ids.add(block.id)
  }
  return ids
}

/** Where the blocks end that a stretch begins with and that stand alone. */
function leading(tokens: readonly StreamToken[], start: number, end: number, own: ReadonlySet<string>): number {
  let place = start
  for (let at = start; at < end && own.has((tokens[at] as StreamToken).block.id); at++)
    if ((tokens[at] as StreamToken).kind === 'end') place = at + 1
  return place
}

/** A difference as what went as a whole, what came as a whole, and the rest. */
function split({ start, end, laterStart, laterEnd }: Hunk, gone: number, come: number): Hunk[] {
  const rest = { start: gone, end, laterStart: come, laterEnd }
  const went = { start, end: gone, laterStart, laterEnd: laterStart }
  const came = { start: gone, end: gone, laterStart, laterEnd: come }
  // What is put in at one spot is one insertion.
  const parts = rest.start === rest.end ? [went, { ...came, laterEnd }] : [went, came, rest]
  return parts.filter((part) => part.start < part.end || part.laterStart < part.laterEnd)
}
