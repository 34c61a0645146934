import { describe, expect, test } from 'vitest'
import type { Body } from '../../../../src/shared/article/block'
import { bodyText, countWords, readingMinutes, wordCount } from '../../../../src/shared/article/text'
import { generateStory } from '../../../support/generate'

describe('words', () => {
  test.each([
    ['', 0],
    ['   \n\t ', 0],
    ['One two, three.', 3],
    ["It's the people’s choice", 4],
    ['2,300 of 4.5 at 10:30', 5],
    ['north-east – and a dash', 4],
    ['and/or', 1],
    ['“Quoted,” he said…', 3],
    ['C++ & C#', 2],
    ['قال وزير الخارجية، أمس؟', 4],
    ['«Слово» — дело', 2],
    ['مَرْحَبًا بِالعَالَم', 2],
    ['北京天气晴朗。', 6],
    ['東京で開かれた会議', 9],
    ['Tokyo 東京 2025', 4],
    ['𠜎', 1],
    ['서울에서 회의', 2],
    ['a\u00A0b', 2],
    ['zero\u200Dwidth', 2],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })
})

const body: Body = [
  { type: 'heading', id: '1', level: 2, content: [{ type: 'text', text: 'A heading' }] },
  {
    type: 'paragraph',
    id: '2',
    content: [
      { type: 'text', text: 'One' },
      { type: 'citation', items: [{ sourceId: 's', locator: 'page twelve' }] },
      { type: 'break' },
      { type: 'text', text: 'two' },
    ],
  },
  { type: 'rule', id: '3' },
  { type: 'figure', id: '4', alt: 'not counted', caption: 'A caption', credit: 'not counted' },
  {
    type: 'table',
    id: '5',
    header: true,
    rows: [
      { id: 'r', cells: [[{ type: 'text', text: 'a' }], [{ type: 'text', text: 'b' }]] },
      { id: 's', cells: [[], []] },
    ],
  },
  { type: 'card', id: '6', url: 'https://example.org', title: 'A card' },
]

test('a body is read block by block', () => {
  expect(bodyText(body)).toBe('A heading\nOne\ntwo\n\nA caption\na\tb\n\t\nA card')
})

test('what readers read is counted, and again the same', () => {
  expect(wordCount({ body })).toBe(10)
  expect(wordCount({ body })).toBe(10)
  expect(wordCount({ body: [] })).toBe(0)
  expect(wordCount(generateStory(1, 750))).toBe(750)
})

test.each([
  [0, 0],
  [1, 1],
  [344, 1],
  [345, 2],
  [2300, 10],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes)
})
