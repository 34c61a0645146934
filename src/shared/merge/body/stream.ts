import { isTextBlock, type Block, type Body, type TextBlock } from '../../article/block'
import type { Inline, TextRun } from '../../article/inline'
import { normaliseBlock } from '../../article/normalise'
import { tokensOf, type Token } from '../tokens'

/** White space before a token. `first`: the token begins its line. */
export interface Space {
  runs: TextRun[]
  first: boolean
}

interface Common {
  /** Tokens that say the same have equal keys. */
  key: string
  space: Space
  /** The block that it stands in or ends. */
  block: Block
}

export interface TextToken extends Common {
  kind: 'word' | 'sign'
  block: TextBlock
  runs: TextRun[]
}

export interface AtomToken extends Common {
  kind: 'atom'
  block: TextBlock
  inline: Exclude<Inline, TextRun>
}

/** What ends a block of text, and says which block it is and of what kind. */
export interface EndToken extends Common {
  kind: 'end'
  block: TextBlock
}

/** A block without a line of text. */
export interface SolidToken extends Common {
  kind: 'solid'
  block: Exclude<Block, TextBlock>
}

/**
 * A body in one stream: words, signs, citations and breaks, and after those of each block the token that ends it. So a
 * block that is split is one token more, two that are joined are one less, and a change of kind changes a token.
 */
export type StreamToken = TextToken | AtomToken | EndToken | SolidToken

/** All ends are alike: which block one ends is merged like a kind or mark. */
const END = '\n¶'

export function streamOf(blocks: Body): StreamToken[] {
  return blocks.flatMap((block) => (isTextBlock(block) ? lineTokens(block) : [solidToken(block)]))
}

/** The blocks of a stream. Words after the last end are a block like the one that their own version had them in. */
export function blocksOf(tokens: readonly StreamToken[]): Body {
  const blocks: Body = []
  let content: Inline[] = []
  const endLine = (block: TextBlock) => {
    blocks.push(normaliseBlock({ ...block, content } as Block))
    content = []
  }
  let loose: TextBlock | undefined
  const endLoose = () => content.length > 0 && loose && endLine(loose)
  for (const token of tokens) {
    if (token.kind === 'solid') {
      endLoose()
      blocks.push(token.block)
      continue
    }
    content.push(...token.space.runs)
    loose = token.block
    if (token.kind === 'end') endLine(token.block)
    else if (token.kind === 'atom') content.push(token.inline)
    else content.push(...token.runs)
  }
  endLoose()
  return blocks
}

/** Whether a token is the last of a block. */
export function isEnd(token: StreamToken | undefined): token is EndToken | SolidToken {
  return token?.kind === 'end' || token?.kind === 'solid'
}

/** The text of runs. */
export function textOf(runs: readonly TextRun[]): string {
  return runs.length === 1 ? (runs[0] as TextRun).text : runs.map(({ text }) => text).join('')
}

function lineTokens(block: TextBlock): StreamToken[] {
  const take = takeFrom(block.content)
  return tokensOf(block.content).map((token, index): StreamToken => {
    const space = { runs: token.space === '' ? NONE : take(token.space.length), first: index === 0 }
    if (token.kind === 'end') return { kind: 'end', key: END, space, block }
    if (token.kind !== 'atom') return { kind: token.kind, key: token.key, space, block, runs: take(token.key.length) }
    const inline = take.atom()
    return { kind: 'atom', key: atomKey(token, inline), space, block, inline }
  })
}

const NONE: TextRun[] = []

function solidToken(block: Exclude<Block, TextBlock>): SolidToken {
  return { kind: 'solid', key: `\n!${block.type} ${block.id}`, space: { runs: NONE, first: true }, block }
}

/** A citation is the one of its first source; what else it points to is merged. */
function atomKey({ key }: Token, inline: Exclude<Inline, TextRun>): string {
  return inline.type === 'citation' ? `\n#${inline.items[0]?.sourceId}` : key
}

/** Takes a line apart from its beginning: so many characters of text as runs, or the next atom. */
function takeFrom(line: readonly Inline[]) {
  let [place, offset] = [0, 0]
  const take = (length: number): TextRun[] => {
    const runs: TextRun[] = []
    for (let left = length; left > 0;) {
      const run = line[place]
      if (run?.type !== 'text') throw new Error(`no text at ${place}`)
      const text = run.text.slice(offset, offset + left)
      if (text !== '') runs.push(text === run.text ? run : { ...run, text })
      left -= text.length
      offset += text.length
      if (offset < run.text.length) break
      place++
      offset = 0
    }
    return runs
  }
  take.atom = () => {
    while (line[place]?.type === 'text') place++
    const atom = line[place++]
    if (!atom || atom.type === 'text') throw new Error(`no atom before ${place}`)
    return atom
  }
  return take
}
