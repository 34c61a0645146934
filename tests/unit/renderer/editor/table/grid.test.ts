import { expect, test } from 'vitest'
import { gridOfBody, gridOfText, lineOfBody } from '../../../../../src/renderer/editor/table/grid'

const line = (text: string) => [{ type: 'text' as const, text }]

test('text with tabs in each line is a grid', () => {
  expect(gridOfText('Route\tEvery\r\nN1\t30 min\r\n')).toEqual([
    [line('Route'), line('Every')],
    [line('N1'), line('30 min')],
  ])
  expect(gridOfText('a\t\t\n')).toEqual([[line('a'), [], []]])
})

test('other text is none', () => {
  expect(gridOfText('a word')).toBeUndefined()
  expect(gridOfText('a\tb\nno tab')).toBeUndefined()
  expect(gridOfText('')).toBeUndefined()
})

test('a body that is one table is a grid, any other is one line', () => {
  const table = { type: 'table' as const, id: 't', header: false, rows: [{ id: 'r', cells: [line('a'), line('b')] }] }
  const paragraph = { type: 'paragraph' as const, id: 'p', content: line('c') }
  expect(gridOfBody([table])).toEqual([[line('a'), line('b')]])
  expect(gridOfBody([table, { type: 'figure', id: 'f', alt: '', caption: '', credit: '' }])).toHaveLength(1)
  expect(gridOfBody([table, paragraph])).toBeUndefined()
  expect(lineOfBody([paragraph, { ...paragraph, id: 'q' }])).toEqual([...line('c'), { type: 'break' }, ...line('c')])
})

test('in a line a card is a link', () => {
  const card = { type: 'card' as const, id: 'c', url: 'https://gazette.example/', title: '' }
  expect(lineOfBody([{ ...card, title: 'Night' }])).toEqual([{ type: 'text', text: 'Night', link: card.url }])
  expect(lineOfBody([card])).toEqual([{ type: 'text', text: card.url, link: card.url }])
})
