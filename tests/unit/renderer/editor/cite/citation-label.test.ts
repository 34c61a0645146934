import { expect, test } from 'vitest'
import type { Source } from '../../../../../src/shared/article/source'
import { CitationLabels } from '../../../../../src/renderer/editor/cite/citation-label'
import { storyWith } from '../../fake-bridge'

const source = (id: string, visibility: Source['visibility'] = 'printed'): Source => ({
  id,
  csl: { type: 'book', title: `Title ${id}` },
  visibility,
})
const cite = (...ids: string[]) => ({ type: 'citation' as const, items: ids.map((sourceId) => ({ sourceId })) })
const story = storyWith({
  sources: [source('a'), source('b'), source('c'), source('memo', 'desk-only')],
  body: [{ type: 'paragraph', id: 'p', content: [cite('b'), cite('memo', 'a')] }],
})
const labels = new CitationLabels(story)

test('a citation shows the numbers of its sources', () => {
  expect(labels.of(cite('b'))).toEqual({ label: '1', name: 'Citation 1: Title b' })
  expect(labels.of(cite('a', 'b'))).toEqual({ label: '2, 1', name: 'Citation 2, 1: Title a; Title b' })
})

test('a locator is said, not shown', () => {
  const located = { type: 'citation' as const, items: [{ sourceId: 'b', locator: 'p. 12' }] }
  expect(labels.of(located)).toEqual({ label: '1', name: 'Citation 1: Title b, p. 12' })
})

test('a source that is gone and one that is not printed are marked', () => {
  expect(labels.of(cite('gone')).label).toBe('?')
  expect(labels.of(cite('memo'))).toEqual({
    label: '•',
    name: 'Citation •: Title memo, Not printed: for the desk only',
  })
})
