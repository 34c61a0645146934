import { expect, test } from 'vitest'
import type { Body } from '../../../../src/shared/article/block'
import type { Inline } from '../../../../src/shared/article/inline'
import { claimWords, freshClaims, withoutLooseClaims } from '../../../../src/shared/article/claims'

const p = (id: string, ...content: Inline[]): Body[number] => ({ type: 'paragraph', id, content })
const text = (words: string, ...claims: string[]): Inline => ({
  type: 'text',
  text: words,
  ...(claims.length > 0 && { claims }),
})
const cite = (id: string): Inline => ({ type: 'citation', id, items: [{ sourceId: 's' }] })

const STORY: Body = [
  p('a', text('It '), text('rained', 'c1'), cite('c1'), text('.')),
  p('b', text('All day', 'c1', 'c2'), cite('c2')),
  p('c', text('Nothing else.')),
]

test('the words of a claim are read across blocks', () => {
  expect(claimWords(STORY, 'c1')).toBe('rained All day')
  expect(claimWords(STORY, 'c9')).toBe('')
})

test('a claim goes with its citation, and only then', () => {
  const without = [p('a', text('It '), text('rained', 'c1'), text('.')), ...STORY.slice(1)]
  expect(withoutLooseClaims(STORY, without)).toEqual([
    p('a', text('It rained.')),
    p('b', text('All day', 'c2'), cite('c2')),
    STORY[2],
  ])
  const moved = [p('a', text('It '), text('rained', 'c1')), STORY[1] as Body[number], p('c', cite('c1'))]
  expect(withoutLooseClaims(STORY, moved)).toBe(moved)
  expect(withoutLooseClaims(STORY, STORY)).toBe(STORY)
})

test('a copy has claims of its own; what comes back keeps them; words whose citation is nowhere are no claim', () => {
  const [copy] = freshClaims([STORY[0] as Body[number]], STORY)
  const [, rained, citation] = copy?.type === 'paragraph' ? copy.content : []
  expect(citation?.type === 'citation' && citation.id).toMatch(/^[0-9a-v]{16}$/)
  expect(rained).toEqual(text('rained', citation?.type === 'citation' ? (citation.id ?? '') : ''))
  const cut = [STORY[0] as Body[number]]
  expect(freshClaims(cut, STORY.slice(2))).toBe(cut)
  expect(freshClaims([p('x', text('rained', 'c1'))], STORY)).toEqual([p('x', text('rained', 'c1'))])
  expect(freshClaims([p('x', text('rained', 'c1'))], [])).toEqual([p('x', text('rained'))])
})
