import fc from 'fast-check'
import type { Article } from '../../../../src/shared/article/article'
import type { Block } from '../../../../src/shared/article/block'
import type { Inline } from '../../../../src/shared/article/inline'
import { normalise } from '../../../../src/shared/article/normalise'
import type { Comparison, LineStretch, TextStretch } from '../../../../src/shared/merge/comparison'
import { articleArbitrary, blockArbitrary, wordsArbitrary } from '../../../support/generate'

type Edit = (body: Block[]) => Block[]

/** What people do to a body: each edit takes place at `at`, a fraction of its length. */
const editArbitrary = (): fc.Arbitrary<Edit> =>
  fc
    .record({ at: fc.nat(40), to: fc.nat(40), block: blockArbitrary(), words: wordsArbitrary(), what: fc.nat(7) })
    .map(({ at, to, block, words, what }) => (body) => {
      const place = at % (body.length + 1)
      const old = body[place]
      if (what === 0 || !old) return body.toSpliced(place, 0, block)
      if (what === 1) return body.toSpliced(place, 1)
      if (what === 2) return body.toSpliced(place, 1).toSpliced(to % body.length, 0, old)
      if (what === 3) return body.with(place, { ...block, id: old.id })
      if (what === 4) return body.with(place, { ...old, id: `${old.id}-again` })
      if (what === 5)
        return [...body.slice(0, place), { ...block, id: old.id }, { ...old, id: 'fresh' }, ...body.slice(place + 1)]
      return body.with(place, withWords(old, words, to))
    })

function withWords(block: Block, words: string, at: number): Block {
  if (!('content' in block)) return block
  const place = at % (block.content.length + 1)
  const next = block.content[place]
  const text: Inline = { type: 'text', text: ` ${words} ` }
  return { ...block, content: block.content.toSpliced(place, next?.type === 'text' && at % 2 ? 1 : 0, text) }
}

/** Two versions of a story: two stories without relation, or one and what people made of it. */
export const versionsArbitrary = (): fc.Arbitrary<[before: Article, after: Article]> =>
  fc.oneof(
    fc.tuple(articleArbitrary(), articleArbitrary()),
    fc
      .tuple(articleArbitrary(), fc.array(editArbitrary(), { maxLength: 5 }), articleArbitrary())
      .map(([before, edits, other]): [Article, Article] => {
        const body = edits.reduce((blocks, edit) => edit(blocks), before.body)
        return [before, normalise({ ...before, body, headline: other.headline, sources: other.sources })]
      }),
  )

/** A line without its comment threads and claims, which are not compared. */
export const plain = (line: Inline[]): Inline[] =>
  line.map((inline) => {
    const rest: Inline & { threads?: string[]; claims?: string[]; id?: string } = { ...inline }
    delete rest.threads
    delete rest.claims
    delete rest.id
    return rest
  })

export const laterText = (text: TextStretch[]) => joined(text.filter(({ change }) => change !== 'removed'))
export const earlierText = (text: TextStretch[]) => joined(text.filter(({ change }) => change !== 'added'))
const joined = (text: TextStretch[]) => text.map((stretch) => stretch.text).join('')

export const laterLine = (line: LineStretch[]) =>
  line.flatMap(({ change, content }) => (change === 'removed' ? [] : content))
export const earlierLine = (line: LineStretch[]) =>
  line.flatMap(({ change, content, before }) => (change === 'added' ? [] : (before ?? content)))

/** Stretches as marked-up text, for examples: [-removed-]{+added+}, restyled words between *stars*. */
export function marked(stretches: (TextStretch | LineStretch)[]): string {
  return stretches
    .map((stretch) => {
      const text = 'text' in stretch ? stretch.text : stretch.content.map(show).join('')
      if (stretch.change === 'removed') return `[-${text}-]`
      if (stretch.change === 'added') return `{+${text}+}`
      return stretch.change === 'restyled' ? `*${text}*` : text
    })
    .join('')
}

const show = (inline: Inline) =>
  inline.type === 'text' ? inline.text : inline.type === 'break' ? '|' : `^${inline.items[0]?.sourceId}`

/** What became of each block, in short: `changed b2 moved`. */
export const outline = ({ blocks }: Comparison) =>
  blocks.map(({ change, id, moved }) => `${change} ${id}${moved ? ' moved' : ''}`)
