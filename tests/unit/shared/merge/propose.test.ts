import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Article } from '../../../../src/shared/article/article'
import type { Block } from '../../../../src/shared/article/block'
import { merge } from '../../../../src/shared/merge/merge'
import { propose } from '../../../../src/shared/merge/propose'
import { settle } from '../../../../src/shared/merge/settle'
import { choicesOf } from '../../../../src/shared/merge/versions'
import { runs } from '../../../support/property'
import { bodyOf, paragraph, storyOf, textsOf } from '../../../support/short-story'
import { afterDeeds, deedsArbitrary, storyOfWords, wordsIn } from '../../../support/writers'

const story = storyOf({ headline: 'Mayor speaks', body: bodyOf('The mayor spoke.', 'It rained.', 'People left.') })
const [first, second, third] = story.body as [Article['body'][0], Article['body'][0], Article['body'][0]]
const added = { ...first, id: 'new', content: [{ type: 'text' as const, text: 'A band played.' }] }

const takeAll = (article: Article, choice: 'ours' | 'theirs') =>
  article.conflicts.reduce((settled, { id }) => settle(settled, id, choice), article)

describe('an edit of a story', () => {
  test.each([
    ['rewords a block', [first, { ...second, content: [{ type: 'text' as const, text: 'It poured.' }] }, third], 1],
    ['puts one in', [first, added, second, third], 1],
    ['puts one first', [added, first, second, third], 1],
    ['puts one last', [first, second, third, added], 1],
    ['puts one first and rewords the next', [added, { ...first, content: added.content }, second, third], 1],
    ['takes one out', [first, third], 1],
    ['takes all out', [], 1],
  ])('that %s is taken or declined as it is', (_, body, count) => {
    const edited = { ...story, body } as Article
    const proposed = propose(story, edited)
    expect(proposed.conflicts).toHaveLength(count)
    expect({ ...proposed, conflicts: [] }).toEqual(story)
    expect(textsOf(takeAll(proposed, 'theirs'))).toEqual(textsOf(edited))
    expect(takeAll(proposed, 'ours')).toEqual(story)
    for (const conflict of proposed.conflicts) expect(choicesOf(conflict)).toEqual(['ours', 'theirs'])
  })

  test('has a proposal for each field and entry, so that newer entries stay', () => {
    const tag = (slug: string) => ({ slug, name: slug })
    const [a, b, c] = [tag('a'), tag('b'), tag('c')]
    const base = { ...story, tags: [a, b] }
    const proposed = propose(base, { ...base, headline: 'Mayor shouts', tags: [a, c] })
    expect(proposed.conflicts.map(({ place }) => place).toSorted()).toEqual(['headline', 'tags/b', 'tags/c'])
    const later = merge(base, { ...base, tags: [a, b, tag('d')] }, proposed)
    const taken = takeAll(later, 'theirs')
    expect(taken.tags.map(({ slug }) => slug)).toEqual(['a', 'd', 'c'])
    expect(taken.headline).toBe('Mayor shouts')
  })

  test('that cites a new source brings that along', () => {
    const source = { id: 's', csl: { type: 'book', title: 'Bands' }, visibility: 'printed' as const }
    const cited = { type: 'citation' as const, items: [{ sourceId: 's' }] }
    const body = [{ ...first, content: [{ type: 'text' as const, text: 'The mayor spoke.' }, cited] }, second, third]
    const proposed = propose(story, { ...story, body, sources: [source] } as Article)
    expect(proposed.sources).toEqual([source])
    expect(takeAll(proposed, 'theirs').body[0]).toEqual(body[0])
  })

  test('that changes nothing is the story', () => expect(propose(story, structuredClone(story))).toBe(story))

  test('that cuts the first word of a paragraph off is one proposal, in which nothing goes', () => {
    const whole = { ...story, body: bodyOf('The mayor spoke.', 'Rain fell on all of the town.', 'People left.') }
    const [before, , after] = whole.body as [Block, Block, Block]
    const cut = [before, paragraph('b', 'Rain'), paragraph('x', 'fell on all of the town.'), after]
    const proposed = propose(whole, { ...whole, body: cut })
    expect(proposed.conflicts).toHaveLength(1)
    expect(textsOf(takeAll(proposed, 'theirs'))).toEqual(cut.map((block) => textsOf({ ...whole, body: [block] })[0]))
  })

  test('is the edit where all of it is taken, and no word of it where none is, whatever else was written', () => {
    const base = storyOfWords()
    fc.assert(
      fc.property(deedsArbitrary(1), deedsArbitrary(2), (edits, work) => {
        const edited = afterDeeds(base, edits)
        const proposed = propose(base, edited)
        expect(new Set(wordsIn(takeAll(proposed, 'theirs').body))).toEqual(new Set(wordsIn(edited.body)))
        const theirs = afterDeeds(base, work)
        const now = merge(base, theirs, proposed)
        expect(Article.safeParse(now).error).toBeUndefined()
        expect(wordsIn(takeAll(now, 'ours').body)).toEqual(wordsIn(theirs.body))
        expect(Article.safeParse(takeAll(now, 'theirs')).error).toBeUndefined()
      }),
      runs(100),
    )
  })
})
