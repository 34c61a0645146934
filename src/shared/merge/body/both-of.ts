import { isTextBlock, type Body } from '../../article/block'
import type { Inline } from '../../article/inline'
import { renewIds } from '../../article/normalise'
import { inlineText } from '../../article/text'
import { findHunks } from '../find-hunks'
import { FoundConflicts } from '../found-conflicts'
import { mergeBody } from './merge-body'
import { mergeStream } from './merge-stream'
import { blocksOf, streamOf, type StreamToken } from './stream'
import { tidySpaces } from './tidy-spaces'
import { union } from './union'

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

/** A text that was chosen in the place of another, with what was written since elsewhere in it. */
export function textSince(from: string, chosen: string, present: string): string {
  const lines = [from, chosen, present].map(textAlone) as [Body, Body, Body]
  return inlineText(lineIn(mergeBody(...lines, new FoundConflicts(), { shown: 'one', once: true })))
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

/** Blocks with what both versions made of a third, and with the words of both where they disagree. */
export function allIn(base: Body, ours: Body, theirs: Body): Body {
  return mergeBody(base, ours, theirs, new FoundConflicts(), { shown: 'all', once: true })
}

const lineAlone = (content: Inline[]): Body => [{ type: 'paragraph', id: 'line', content }]
const textAlone = (text: string) => lineAlone(text === '' ? [] : [{ type: 'text', text }])
const lineIn = ([block]: Body) => (block && isTextBlock(block) ? block.content : [])
const blocksFrom = (tokens: StreamToken[]) => renewIds(blocksOf(tidySpaces(tokens)))
const keyOf = ({ key }: StreamToken) => key
