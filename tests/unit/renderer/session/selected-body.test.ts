import { expect, test } from 'vitest'
import type { BodyPoint } from '../../../../src/renderer/session/caret'
import { selectedBody } from '../../../../src/renderer/session/selected-body'
import type { StorySession } from '../../../../src/renderer/session/story-session'
import { newArticle } from '../../../../src/shared/article/article'
import type { Block } from '../../../../src/shared/article/block'

const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, content: [{ type: 'text', text }] })
const [first, second] = [paragraph('a', 'One two.'), paragraph('b', 'Three four.')]
const at = ({ id }: { id: string }, offset: number): BodyPoint => ({ block: id, offset })

function selected(anchor: BodyPoint, focus: BodyPoint) {
  const article = { ...newArticle('en-GB'), body: [first, second] }
  const whereabouts = { selection: () => ({ anchor, focus, words: '' }) }
  const body = selectedBody({ article, whereabouts } as unknown as StorySession)
  return body?.map((block) => ('content' in block ? block.content : []))
}

test('gives what is selected, whichever end came first, and nothing for a caret', () => {
  const both = [[{ type: 'text', text: 'two.' }], [{ type: 'text', text: 'Three' }]]
  expect(selected(at(first, 4), at(second, 5))).toEqual(both)
  expect(selected(at(second, 5), at(first, 4))).toEqual(both)
  expect(selected(at(first, 3), at(first, 0))).toEqual([[{ type: 'text', text: 'One' }]])
  expect(selected(at(first, 3), at(first, 3))).toBeUndefined()
})
