import type { Body } from '../../article/block'
import { renewIds } from '../../article/normalise'
import { findHunks } from '../find-hunks'
import { mergeStream, type Side } from './merge-stream'
import { blocksOf, streamOf, type StreamToken } from './stream'
import { tidySpaces } from './tidy-spaces'

/** Blocks with the words of both versions where they differ, ours before theirs. */
export function bothOf(base: Body, ours: Body, theirs: Body): Body {
  const tokens = streamOf(base)
  const stretches = mergeStream(tokens, sideOf(tokens, ours), sideOf(tokens, theirs), (_, token) => token)
  const both = stretches.flatMap((stretch) => {
    if (!stretch.dispute || stretch.dispute.shown === 'both') return stretch.tokens
    return [...stretch.dispute.ours, ...stretch.dispute.theirs]
  })
  return renewIds(blocksOf(tidySpaces(both)))
}

function sideOf(base: readonly StreamToken[], blocks: Body): Side {
  const tokens = streamOf(blocks)
  return { tokens, hunks: findHunks(base.map(keyOf), tokens.map(keyOf)) }
}

const keyOf = ({ key }: StreamToken) => key
