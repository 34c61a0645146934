import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../src/shared/article/article'
import { isTextBlock } from '../../../../src/shared/article/block'
import type { Inline } from '../../../../src/shared/article/inline'
import { normaliseInlines } from '../../../../src/shared/article/normalise'
import { inlineText } from '../../../../src/shared/article/text'
import { compare } from '../../../../src/shared/merge/compare'
import { tokensOf } from '../../../../src/shared/merge/tokens'
import { wordChange } from '../../../../src/shared/merge/word-change'
import { articleArbitrary, rawArticleArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'
import { earlierLine, earlierText, laterLine, laterText, plain, versionsArbitrary } from './versions'

const holdsForVersions = (rule: (before: Article, after: Article) => void, times = 60) =>
  fc.assert(
    fc.property(versionsArbitrary(), ([before, after]) => rule(before, after)),
    runs(times),
  )

/** How many words a story has, counted on each side alone. */
function wordsIn({ headline, standfirst, body }: Article): number {
  const lines: Inline[][] = [headline, standfirst].map((text) => [{ type: 'text', text }])
  for (const block of body) {
    if (isTextBlock(block)) lines.push(block.content)
    if (block.type === 'figure') lines.push([{ type: 'text', text: block.caption }])
    if (block.type === 'card') lines.push([{ type: 'text', text: block.title }])
    for (const cell of block.type === 'table' ? block.rows.flatMap((row) => row.cells) : []) {
      lines.push([{ type: 'text', text: inlineText(cell) }])
    }
  }
  return lines.flatMap(wordsOf).length
}

describe('any two versions', () => {
  test('every line and text holds the whole of both versions', () => {
    holdsForVersions((before, after) => {
      const { blocks, fields } = compare(before, after)
      for (const block of blocks) {
        const [was, is] = [block.before, block.after].map((one) => (one && isTextBlock(one) ? one.content : []))
        expect(normaliseInlines(laterLine(block.line))).toEqual(is)
        expect(normaliseInlines(plain(earlierLine(block.line)))).toEqual(normaliseInlines(plain(was ?? [])))
        expect(block.line.every(({ content }) => content.length > 0)).toBe(true)
        for (const { name, text } of block.texts.filter(({ name: of }) => of !== 'cell')) {
          expect(earlierText(text)).toBe(valueOf(block.before, name))
          expect(laterText(text)).toBe(valueOf(block.after, name))
        }
        const cells = block.texts.filter(({ name }) => name === 'cell').map(({ text }) => laterText(text))
        const own = block.after?.type === 'table' ? block.after.rows.flatMap((row) => row.cells.map(inlineText)) : []
        expect(cells.filter((text) => text !== '')).toEqual(own.filter((text) => text !== ''))
      }
      for (const { field, text } of fields.filter((change) => change.text.length > 0)) {
        expect(earlierText(text)).toBe(before[field] ?? '')
        expect(laterText(text)).toBe(after[field] ?? '')
      }
    })
  })

  test('each block of either version is there once, in the order of the later one', () => {
    holdsForVersions((before, after) => {
      const { blocks } = compare(before, after)
      expect(blocks.flatMap((block) => block.after ?? [])).toEqual(after.body)
      const earlier = blocks.flatMap((block) => block.before ?? [])
      expect(new Set(earlier)).toEqual(new Set(before.body))
      expect(earlier).toHaveLength(before.body.length)
      expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length)
      const unmoved = blocks.filter(({ moved }) => !moved).flatMap((block) => block.before ?? [])
      expect(unmoved).toEqual(before.body.filter((block) => unmoved.includes(block)))
      for (const { id, before: was, after: is } of blocks) expect([was?.id, is?.id]).toContain(id)
    })
  })

  test('swapped, they swap what was added and what was removed', () => {
    holdsForVersions((before, after) => {
      const [there, back] = [compare(before, after), compare(after, before)]
      expect([back.added, back.removed]).toEqual([there.removed, there.added])
      const pairs = ({ blocks }: typeof there) => blocks.map((block) => [block.before?.id, block.after?.id])
      const swapped = pairs(back).map(([was, is]) => [is, was])
      expect(swapped.sort()).toEqual(pairs(there).sort())
    })
  })

  test('the words that came, less those that went, are the difference in length; and both counts are the same', () => {
    holdsForVersions((before, after) => {
      const { added, removed } = compare(before, after)
      expect(added - removed).toBe(wordsIn(after) - wordsIn(before))
      expect(wordChange(before, after)).toEqual({ added, removed })
    })
  })

  test('no word is cut', () => {
    holdsForVersions((before, after) => {
      for (const { before: was, after: is, line } of compare(before, after).blocks) {
        // Words that stayed may change their look in the middle.
        const cuts = line.filter(({ change }, at) => !(isKept(change) && isKept(line[at - 1]?.change)))
        const parts = cuts.map((first, at) => {
          const stretches = line.slice(
            line.indexOf(first),
            at + 1 < cuts.length ? line.indexOf(cuts[at + 1] ?? first) : undefined,
          )
          return { change: first.change, words: wordsOf(stretches.flatMap(({ content }) => content)) }
        })
        const words = (without: string) => parts.flatMap((part) => (part.change === without ? [] : part.words))
        expect(words('removed')).toEqual(wordsOf(is && isTextBlock(is) ? is.content : []))
        expect(words('added')).toEqual(wordsOf(was && isTextBlock(was) ? was.content : []))
      }
    })
  })

  test('they stay as they are, and give the same answer again', () => {
    holdsForVersions((before, after) => {
      const copies = structuredClone([before, after] as const)
      const answer = compare(before, after)
      expect([before, after]).toEqual(copies)
      expect(compare(...copies)).toEqual(answer)
    }, 30)
  })
})

test('a story compared with itself, or with its copy, has no change', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      for (const other of [article, structuredClone(article)]) {
        const { blocks, ...rest } = compare(article, other)
        expect(rest).toEqual({ added: 0, removed: 0, fields: [], sources: [], tags: [] })
        expect(blocks.every(({ change, moved }) => change === 'same' && !moved)).toBe(true)
      }
    }),
    runs(60),
  )
})

test('stories that are not in normal form are compared too', () => {
  fc.assert(
    fc.property(rawArticleArbitrary(), rawArticleArbitrary(), (before, after) => {
      const { added, removed } = compare(before, after)
      expect(wordChange(before, after)).toEqual({ added, removed })
    }),
    runs(60),
  )
})

test('before its first version a story had no words', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      expect(wordChange(null, article)).toEqual({ added: wordsIn(article), removed: 0 })
    }),
    runs(40),
  )
})

const isKept = (change: string | undefined) => change === 'same' || change === 'restyled'
const wordsOf = (line: Inline[]) => tokensOf(line).flatMap(({ kind, key }) => (kind === 'word' ? [key] : []))

function valueOf(block: object | null, name: string): string {
  return (block as Record<string, string> | null)?.[name] ?? ''
}
