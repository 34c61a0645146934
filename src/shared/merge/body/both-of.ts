import type { Body } from '../../article/block'
import { canonicalJson } from '../../article/canonical'
import { renewIds } from '../../article/normalise'
import { findHunks } from '../find-hunks'
import { inOrder } from './insert-both'
import { mergeStream } from './merge-stream'
import { blocksOf, streamOf, type StreamToken } from './stream'
import { tidySpaces } from './tidy-spaces'

/** Blocks with the words of two versions where they differ. */
export function bothOf(ours: Body, theirs: Body): Body {
  const [mine, other] = [streamOf(ours), streamOf(theirs)]
  const both: StreamToken[] = []
  let place = 0
  for (const { start, end, laterStart, laterEnd } of findHunks(mine.map(fullKeyOf), other.map(fullKeyOf))) {
    both.push(...mine.slice(place, start), ...inOrder(mine.slice(start, end), other.slice(laterStart, laterEnd)).flat())
    place = end
  }
  return blocksFrom([...both, ...mine.slice(place)])
}

/** Blocks in which both versions put words at one spot, as a merge shows them. */
export function bothIn(base: Body, ours: Body, theirs: Body): Body {
  const tokens = streamOf(base)
  const side = (body: Body) => {
    const changed = streamOf(body)
    return { tokens: changed, hunks: findHunks(tokens.map(keyOf), changed.map(keyOf)) }
  }
  const stretches = mergeStream(tokens, side(ours), side(theirs), (_, token) => token)
  return blocksFrom(stretches.flatMap((stretch) => stretch.tokens))
}

const blocksFrom = (tokens: StreamToken[]) => renewIds(blocksOf(tidySpaces(tokens)))
/** Citations that differ in more than their first source are two. */
const fullKeyOf = (token: StreamToken) => (token.kind === 'atom' ? canonicalJson(token.inline) : token.key)
const keyOf = ({ key }: StreamToken) => key
