import { describe, expect, test } from 'vitest'
import { newArticle } from '../../../../src/shared/article/article'
import type { Block } from '../../../../src/shared/article/block'
import { askedAs, scriptOf } from '../../../../src/shared/spelling/asked-as'
import { blockWords } from '../../../../src/shared/spelling/block-words'
import { dictionariesFor, dictionaryFor } from '../../../../src/shared/spelling/dictionaries'
import { storyNames } from '../../../../src/shared/spelling/story-names'
import { unknownPart } from '../../../../src/shared/spelling/unknown-part'

test.each([
  ['en-GB', 'en-gb'],
  ['en-IE', 'en-gb'],
  ['en-US', 'en'],
  ['en', 'en'],
  ['en-NZ', 'en-au'],
  ['en-CA', 'en-ca'],
  ['ar', 'ar'],
  ['ar-EG', 'ar'],
  ['ar-Latn', undefined],
  ['pt-BR', 'pt'],
  ['pt-AO', 'pt-pt'],
  ['es-419', 'es'],
  ['de', undefined],
  ['constructor', undefined],
])('the dictionary for %s is %s', (language, name) => expect(dictionaryFor(language)).toBe(name))

describe('the dictionaries of a story', () => {
  test.each([
    ['en-GB', 'en-GB', ['en-gb', 'ar']],
    ['en-US', 'en-GB', ['en', 'ar']],
    ['ar', 'en-GB', ['ar', 'en-gb']],
    ['ar', 'fr', ['ar', 'fr']],
    ['ru', 'fa', ['ru', 'fa', 'en-gb']],
    ['sw', 'en-GB', []],
  ])('in %s, by a person who writes %s', (language, own, names) =>
    expect(dictionariesFor(language, own)).toEqual(names),
  )
})

test.each([
  ['الحُكُومَةُ', 'الحكومة'],
  ['الـــوزارة', 'الوزارة'],
  ['\uFEFB', 'لا'],
  ['mayor’s', "mayor's"],
  ['well‑known', 'well-known'],
  ['co\u00ADop', 'coop'],
  ['cafe\u0301', 'café'],
  ['می\u200Cشود', 'می\u200Cشود'],
])('%s is asked as %s', (word, asked) => expect(askedAs(word)).toBe(asked))

test.each([
  ['word', 'latin'],
  ['كلمة', 'arabic'],
  ['слово', 'cyrillic'],
  ['wоrd', undefined],
  ['λέξη', undefined],
])('the script of %s is %s', (word, script) => expect(scriptOf(word)).toBe(script))

test.each([
  ['Keller', ''],
  ["Keller's", ''],
  ['keller', 'keller'],
  ['Keller-led', 'led'],
  ['Grue', ''],
  ['grues', 'grues'],
  ['well-known', 'well-known'],
])('where Keller and grue are known, %s leaves “%s” to ask', (word, left) =>
  expect(unknownPart(word, new Set(['Keller', 'grue']))).toBe(left),
)

test('names of people, of what is cited and of tags are known', () => {
  const names = storyNames({
    ...newArticle('en-GB'),
    bylines: [{ name: 'Anselma Kowalczyk-Ruiz', role: 'author', organisation: 'Hafenblatt' }],
    sources: [
      {
        id: 's',
        csl: {
          type: 'book',
          publisher: 'Verlagshaus',
          author: [{ family: 'Ngũgĩ', given: 'Wanjiru' }, { literal: 'Ofcom' }],
        },
        visibility: 'printed',
      },
    ],
    tags: [{ slug: 'bundesliga', name: 'Bundesliga' }],
  })
  for (const name of [
    'Anselma',
    'Kowalczyk',
    'Ruiz',
    'Hafenblatt',
    'Verlagshaus',
    'Ngũgĩ',
    'Wanjiru',
    'Ofcom',
    'Bundesliga',
  ]) {
    expect(names).toContain(name)
  }
})

test('the words of a block are where the caret counts them; citations, inline code and code blocks have none', () => {
  const block: Block = {
    type: 'paragraph',
    id: 'a',
    content: [
      { type: 'citation', items: [{ sourceId: 's' }] },
      { type: 'text', text: 'half' },
      { type: 'text', text: 'code', marks: ['code'] },
      { type: 'text', text: 'bo', marks: ['bold'] },
      { type: 'text', text: 'ld' },
      { type: 'break' },
      { type: 'text', text: 'end' },
    ],
  }
  expect(blockWords(block)).toEqual([
    { start: 1, end: 5, text: 'half' },
    { start: 9, end: 13, text: 'bold' },
    { start: 14, end: 17, text: 'end' },
  ])
  expect(blockWords(block)).toBe(blockWords(block))
  expect(blockWords({ type: 'code', id: 'b', content: [{ type: 'text', text: 'words' }] })).toEqual([])
})
