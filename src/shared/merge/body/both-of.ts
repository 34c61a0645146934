import { isTextBlock, type Body } from '../../article/block'
import { canonicalJson } from '../../article/canonical'
import type { Inline } from '../../article/inline'
import { renewIds } from '../../article/normalise'
import { inlineText } from '../../article/text'
import { findHunks } from '../find-hunks'
import { inOrder } from './insert-both'
import { mergeStream } from './merge-stream'
import { blocksOf, streamOf, type StreamToken } from './stream'
import type { Stretch } from './stretch'
import { tidySpaces } from './tidy-spaces'

/** Blocks with the words of two versions where they differ. */
export function bothOf(ours: Body, theirs: Body): Body {
  return blocksFrom(union(streamOf(ours), streamOf(theirs)))
}

/** A line with the words of two versions where they differ. */
export function bothLines(ours: Inline[], theirs: Inline[]): Inline[] {
  return lineIn(bothOf(lineAlone(ours), lineAlone(theirs)))
}

/** A text with the words of two versions where they differ. */
export function bothTexts(ours: string, theirs: string): string {
  return inlineText(lineIn(bothOf(textAlone(ours), textAlone(theirs))))
}

/** A text with what both versions made of a third, and with the words of both where they disagree. */
export function allTexts(base: string, ours: string, theirs: string): string {
  return inlineText(lineIn(allIn(textAlone(base), textAlone(ours), textAlone(theirs))))
}

/** Blocks in which both versions put words at one spot, as a merge shows them. */
export function bothIn(base: Body, ours: Body, theirs: Body): Body {
  return blocksFrom(stretchesOf(base, ours, theirs).flatMap((stretch) => stretch.tokens))
}

/** Blocks with what both versions made of a third, and with the words of both where they disagree. */
export function allIn(base: Body, ours: Body, theirs: Body): Body {
  const stretches = stretchesOf(base, ours, theirs)
  return blocksFrom(
    stretches.flatMap(({ tokens, dispute }) => (dispute ? union(dispute.ours, dispute.theirs) : tokens)),
  )
}

function stretchesOf(base: Body, ours: Body, theirs: Body): Stretch[] {
  const tokens = streamOf(base)
  const side = (body: Body) => {
    const changed = streamOf(body)
    return { tokens: changed, hunks: findHunks(tokens.map(keyOf), changed.map(keyOf)) }
  }
  return mergeStream(tokens, side(ours), side(theirs), (_, token) => token)
}

/** The tokens of both, those that they have in common once. */
function union(ours: StreamToken[], theirs: StreamToken[]): StreamToken[] {
  const both: StreamToken[] = []
  let place = 0
  for (const { start, end, laterStart, laterEnd } of findHunks(ours.map(fullKeyOf), theirs.map(fullKeyOf))) {
    both.push(
      ...ours.slice(place, start),
      ...inOrder(ours.slice(start, end), theirs.slice(laterStart, laterEnd)).flat(),
    )
    place = end
  }
  return [...both, ...ours.slice(place)]
}

const lineAlone = (content: Inline[]): Body => [{ type: 'paragraph', id: 'line', content }]
const textAlone = (text: string) => lineAlone(text === '' ? [] : [{ type: 'text', text }])
const lineIn = ([block]: Body) => (block && isTextBlock(block) ? block.content : [])
const blocksFrom = (tokens: StreamToken[]) => renewIds(blocksOf(tidySpaces(tokens)))
/** Citations that differ in more than their first source are two. */
const fullKeyOf = (token: StreamToken) => (token.kind === 'atom' ? canonicalJson(token.inline) : token.key)
const keyOf = ({ key }: StreamToken) => key
