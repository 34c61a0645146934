import { expect, test } from 'vitest'
import { teller } from '../../../../src/main/app/events'

function page({ gone = false } = {}) {
  const sent: unknown[][] = []
  return { sent, contents: { isDestroyed: () => gone, send: (...args: unknown[]) => void sent.push(args) } }
}

test('an event crosses as JSON on a channel of its own', () => {
  const { contents, sent } = page()
  teller(contents)('articles.changed', { changes: [{ id: 'abc', version: 2 }] })
  expect(sent).toEqual([['stet.event.articles.changed', '{"changes":[{"id":"abc","version":2}]}']])
})

test('one that breaks the contract does not cross', () => {
  const { contents, sent } = page()
  const tell = teller(contents)
  expect(() => tell('articles.changed', { changes: [{ id: '../x', version: 2 }] })).toThrow(/changes/)
  expect(() => tell('window.closing', { more: 1 } as never)).toThrow(/more/)
  expect(sent).toEqual([])
})

test('a page that is gone hears nothing', () => {
  const { contents, sent } = page({ gone: true })
  teller(contents)('window.closing', {})
  expect(sent).toEqual([])
})
