import type { Body, TextBlock } from '../../article/block'
import { disputesOf } from './disputes'
import { mergeForm } from './merge-form'
import { mergeSpace } from './merge-looks'
import { mergeSolid } from './merge-solid'
import { mergeStream } from './merge-stream'
import { mergeWord } from './merge-word'
import type { BodyMerge, Part, Three } from './parts'
import { onceOnly } from './once-only'
import { sideOf } from './side-of'
import { blocksOf, streamOf, type EndToken, type StreamToken } from './stream'
import { tidySpaces } from './tidy-spaces'
import { union } from './union'

/** Joins two changes of neighbouring blocks, word by word. */
export function mergeStretch({ base, ours, theirs }: Three<Part>, merge: BodyMerge): Body {
  const tokens = streamOf(base.blocks)
  const [mine, other] = [sideOf(base.blocks, ours), sideOf(base.blocks, theirs)]
  const stretches = mergeStream(tokens, mine, other, (was, here, there) => mergeToken(was, here, there, merge)).map(
    ({ tokens: shown, dispute }) => {
      const all = dispute && merge.shown === 'all' ? union(dispute.ours, dispute.theirs) : shown
      return { tokens: all.map((token) => withForm(token, merge)), ...(dispute && { dispute }) }
    },
  )
  for (const { place, versions, shown } of disputesOf(stretches)) merge.conflicts.add(place, versions, shown)
  const merged = stretches.flatMap((stretch) => stretch.tokens)
  return blocksOf(tidySpaces(merge.once ? onceOnly(merged, mine.tokens, other.tokens) : merged))
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
