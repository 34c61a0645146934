import { expect, test } from 'vitest'
import type { Inline, TextRun } from '../../../../../src/shared/article/inline'
import { cardFor } from '../../../../../src/renderer/editor/card/card-for'

const URL = 'https://www.gazette.example/night'
const run = (text: string, more: Partial<TextRun> = { link: URL }): TextRun => ({ type: 'text', text, ...more })
const of = (...content: Inline[]) => cardFor({ type: 'paragraph', id: 'p', content })

test('a paragraph that is one link could be a card, with its words as the title', () => {
  expect(of(run('Buses after '), run('dark', { link: URL, marks: ['italic'] }))).toEqual({
    type: 'card',
    id: '',
    url: URL,
    title: 'Buses after dark',
    publisher: 'gazette.example',
  })
})

test('an address is no title', () => {
  for (const words of [URL, 'www.gazette.example/night', 'gazette.example/night/'])
    expect(of(run(words))).toMatchObject({ title: '' })
})

test('anything more, a mail address and other blocks could not', () => {
  expect(of(run('Night'), run(' and day', {}))).toBeUndefined()
  expect(of(run('Night'), run('Day', { link: `${URL}/2` }))).toBeUndefined()
  expect(of(run('Night'), { type: 'break' })).toBeUndefined()
  expect(of(run('Ana', { link: 'mailto:ana@gazette.example' }))).toBeUndefined()
  expect(of()).toBeUndefined()
  expect(cardFor({ type: 'quote', id: 'q', content: [run('Night')] })).toBeUndefined()
})
