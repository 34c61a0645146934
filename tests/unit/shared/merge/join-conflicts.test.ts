import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article, Conflict } from '../../../../src/shared/article/article'
import { joinConflicts } from '../../../../src/shared/merge/join-conflicts'
import { merge } from '../../../../src/shared/merge/merge'
import { settle } from '../../../../src/shared/merge/settle'
import { choicesOf } from '../../../../src/shared/merge/versions'
import { runs } from '../../../support/property'
import { bodyOf, paragraph, storyOf, textsOf } from '../../../support/short-story'
import { afterDeeds, type Deed, deedsArbitrary, storyOfWords, wordsIn } from '../../../support/writers'

const says = (headline: string, text: string, was = storyOf({})): Article => ({ ...was, headline, body: bodyOf(text) })

test('a place that is disputed again has one conflict: what stands there against all that others wrote', () => {
  const base = says('Mayor speaks', 'He met 2,000 people.')
  const first = merge(base, says('Mayor talks', 'He met 2,300 people.'), says('Mayor shouts', 'He met 2,400 people.'))
  const again = merge(
    first,
    says('Mayor whispers', 'He met 2,500 people.', first),
    says('Mayor sings', 'He met 2,600 people.', first),
  )
  expect(again.conflicts).toMatchObject([
    { place: 'headline', ours: 'Mayor whispers', theirs: 'Mayor shouts sings' },
    { place: 'body/a', ours: bodyOf('He met 2,500 people.'), theirs: bodyOf('He met 2,400 2,600 people.') },
  ])
})

test('conflicts of one merge about different words of a paragraph stay apart', () => {
  const text = (one: string, two: string) => says('', `On ${one} the mayor met ${two} people.`)
  const story = merge(text('Monday', '2,000'), text('Tuesday', '2,300'), text('Friday', '2,400'))
  const [first, second] = story.conflicts
  expect(story.conflicts).toHaveLength(2)
  const settled = settle(story, first?.id ?? '', 'theirs')
  expect(textsOf(settled)).toEqual(['On Friday the mayor met 2,300 people.'])
  expect(settled.conflicts).toMatchObject([
    { ours: settled.body, theirs: bodyOf('On Friday the mayor met 2,400 people.'), base: second?.base },
  ])
})

test('a word that two conflicts hold, each at another place, is once in the one that they become', () => {
  const [now, first, second] = ['The mayor spoke.', 'Late on Monday the mayor spoke.', 'The mayor spoke on Monday.']
  const inHeadline = (id: string, theirs: string): Conflict => ({ id, place: 'headline', ours: now, theirs })
  const inBody = (id: string, theirs: string) =>
    ({ id, place: 'body/a', ours: bodyOf(now), theirs: bodyOf(theirs) }) as never
  for (const about of [inHeadline, inBody]) {
    const joined = joinConflicts(says(now, now), [about('x', first), about('y', second)], [])
    expect(JSON.stringify(joined.map(({ theirs }) => theirs)).match(/Late|Monday/g)).toEqual(['Late', 'Monday'])
  }
})

test('a word that one conflict asks about is not gone because another version left it out', () => {
  const [now, without] = ['The mayor spoke loudly.', 'The mayor spoke.']
  const late = 'The mayor spoke late.'
  for (const about of [
    (id: string, ours: string, theirs: string): Conflict => ({ id, place: 'headline', ours, theirs }),
    (id: string, ours: string, theirs: string) =>
      ({ id, place: 'body/a', ours: bodyOf(ours), theirs: bodyOf(theirs) }) as never,
  ]) {
    const all = [about('x', now, late), about('y', late, without)]
    for (const conflicts of [all, all.toReversed()])
      expect(JSON.stringify(joinConflicts(says(now, now), conflicts, []))).toContain('late')
  }
})

test('conflicts that a third has a block in common with are of one place, that of the first', () => {
  const about = (id: string, ...blocks: string[]): Conflict => ({
    id,
    place: `body/${blocks[0]}`,
    ours: [],
    theirs: blocks.map((block) => paragraph(block, `${id} wrote this.`)),
  })
  const all = [about('u', 'c'), about('v', 'a'), about('x', 'b'), about('y', 'd'), about('z', 'b', 'a')]
  const joined = joinConflicts(storyOf({ body: bodyOf('', '', '', '') }), all, [])
  expect(joined.map(({ place }) => place)).toEqual(['body/c', 'body/b', 'body/a', 'body/d'])
})

test('a conflict goes where another choice took in all that it held', () => {
  const story = {
    ...says('Mayor talks', ''),
    conflicts: [
      { id: 'x', place: 'headline', ours: 'Mayor talks', theirs: 'Mayor shouts' },
      { id: 'y', place: 'headline', ours: 'Mayor talks', theirs: 'Mayor shouts' },
    ],
  }
  expect(settle(story, 'x', 'both').conflicts).toEqual([])
})

const rounds = () =>
  fc.array(fc.tuple(deedsArbitrary(1), deedsArbitrary(2)), { minLength: 1, maxLength: 6 }).map((all) =>
    all.map(([mine, other], round) => {
      const named = (deeds: Deed[]) => deeds.map((deed) => ({ ...deed, name: `${deed.name}${round}` }))
      return [named(mine), named(other)] as const
    }),
  )

test('settled in any order and any way no conflict is left', () => {
  fc.assert(
    fc.property(rounds(), fc.array(fc.nat(11), { minLength: 1, maxLength: 8 }), (all, order) => {
      let story = storyOfWords()
      for (const [mine, other] of all) story = merge(story, afterDeeds(story, mine), afterDeeds(story, other))
      const most = 2 * story.conflicts.length
      for (let turn = 0; story.conflicts.length > 0; turn++) {
        expect(turn).toBeLessThan(most)
        const pick = order[turn % order.length] as number
        const conflict = story.conflicts[pick % story.conflicts.length] as Article['conflicts'][number]
        const choices = choicesOf(conflict)
        story = settle(story, conflict.id, choices[pick % choices.length] ?? 'ours')
      }
    }),
    runs(100),
  )
})

test('however often one paragraph is disputed, few conflicts are about it, and they hold every word', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.boolean()), { minLength: 30, maxLength: 30 }), (all) => {
      let story = says('', 'w01 w02 w03 w04 w05 w06')
      const written = new Set<string>()
      for (const [round, [one, two, replaces]] of all.entries()) {
        const words = textsOf(story)[0]?.split(' ') ?? []
        const edited = (writer: number, at: number) => {
          const word = `w${writer}${String(round).padStart(2, '0')}`
          written.add(word)
          return {
            ...story,
            body: bodyOf(words.toSpliced(at, replaces && words[at]?.length === 3 ? 1 : 0, word).join(' ')),
          }
        }
        story = merge(story, edited(1, one), edited(2, two))
        expect(story.conflicts.length).toBeLessThan(4)
      }
      const there = new Set(wordsIn(story))
      expect([...written].filter((word) => !there.has(word))).toEqual([])
    }),
    runs(30),
  )
})
