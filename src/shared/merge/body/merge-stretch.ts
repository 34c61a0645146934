import { isTextBlock, type Block, type Body, type TextBlock } from '../../article/block'
import { findHunks } from '../find-hunks'
import type { Hunk } from '../myers'
import { disputesOf } from './disputes'
import { mergeForm } from './merge-form'
import { mergeSpace } from './merge-looks'
import { mergeSolid } from './merge-solid'
import { mergeStream, type Side } from './merge-stream'
import { mergeWord } from './merge-word'
import type { BodyMerge, Part, Three } from './parts'
import { movesOut } from './pin-ends'
import { blocksOf, streamOf, type EndToken, type StreamToken } from './stream'
import { tidySpaces } from './tidy-spaces'

/** Joins two changes of neighbouring blocks, word by word. */
export function mergeStretch({ base, ours, theirs }: Three<Part>, merge: BodyMerge): Body {
  const tokens = streamOf(base.blocks)
  const stretches = mergeStream(tokens, sideOf(base.blocks, ours), sideOf(base.blocks, theirs), (was, here, there) =>
    mergeToken(was, here, there, merge),
  ).map((stretch) => ({ ...stretch, tokens: stretch.tokens.map((token) => withForm(token, merge)) }))
  for (const { place, versions, shown } of disputesOf(stretches)) merge.conflicts.add(place, versions, shown)
  return blocksOf(tidySpaces(stretches.flatMap((stretch) => stretch.tokens)))
}

/** A version as a stream, and where it differs from the base: between two ends that are pinned, whatever the words say. */
function sideOf(base: Body, { blocks, pins }: Part): Side {
  const tokens: StreamToken[] = []
  const hunks: Hunk[] = []
  let [from, fromSide, place] = [0, 0, 0]
  const compareTo = (end: number, endSide: number, pinned: boolean) => {
    const whole = pinned && end === from + 1 ? newBefore(base[from] as Block, blocks.slice(fromSide, endSide)) : []
    const fresh = streamOf(whole)
    if (fresh.length > 0) {
      hunks.push({ start: place, end: place, laterStart: tokens.length, laterEnd: tokens.length + fresh.length })
      tokens.push(...fresh)
      fromSide += whole.length
    }
    const [was, is] = [streamOf(base.slice(from, end)), streamOf(blocks.slice(fromSide, endSide))]
    const last = pinned ? -1 : undefined
    for (const hunk of findHunks(was.slice(0, last).map(keyOf), is.slice(0, last).map(keyOf))) {
      const changed = {
        start: place + hunk.start,
        end: place + hunk.end,
        laterStart: tokens.length + hunk.laterStart,
        laterEnd: tokens.length + hunk.laterEnd,
      }
      const before = hunks.at(-1)
      if (fresh.length > 0 && hunk.end === 0 && before) before.laterEnd = changed.laterEnd
      else hunks.push(changed)
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

const keyOf = ({ key }: StreamToken) => key

/** The blocks that a version put before one that it kept: none where they took over words of that one. */
function newBefore(base: Block, blocks: Body): Body {
  const [fresh, kept] = [blocks.slice(0, -1), blocks.at(-1) as Block]
  return isTextBlock(base) && !movesOut(base, kept, fresh) ? fresh : []
}

function mergeToken(base: StreamToken, ours: StreamToken, theirs: StreamToken, merge: BodyMerge): StreamToken {
  if (ours.kind === 'solid' && theirs.kind === 'solid')
    return { ...ours, block: mergeSolid(base.block, ours.block, theirs.block, merge.conflicts) }
  if (base.kind === 'end' && ours.kind === 'end' && theirs.kind === 'end') return mergeEnd(base, ours, theirs, merge)
  return mergeWord(base, ours, theirs)
}

/** Which block ends: of two changes, as when both split it, that of the lesser id. */
function mergeEnd(base: EndToken, ours: EndToken, theirs: EndToken, { conflicts }: BodyMerge): EndToken {
  const space = mergeSpace(base.space, ours.space, theirs.space)
  const [was, mine, other] = [base.block.id, ours.block.id, theirs.block.id]
  const id = mine === was ? other : other === was || mine <= other ? mine : other
  const form = mergeForm(base.block, ours.block, theirs.block, ['body', id], conflicts)
  return { ...ours, space, block: { ...form, id, content: [] } as unknown as TextBlock }
}

/** An end of a block that all versions have somewhere is of the kind that they make it, wherever the words went. */
function withForm(token: StreamToken, { texts, conflicts }: BodyMerge): StreamToken {
  if (token.kind !== 'end') return token
  const { id } = token.block
  const base = texts.base.get(id)
  if (!base) return token
  const form = mergeForm(base, texts.ours.get(id) ?? base, texts.theirs.get(id) ?? base, ['body', id], conflicts)
  return { ...token, block: { ...form, id, content: [] } as unknown as TextBlock }
}
