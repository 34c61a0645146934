import { describe, expect, it } from 'vitest'
import { readObject } from '../../../../src/main/desk/read-object'
import { newArticle } from '../../../../src/shared/article/article'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import type { Revision } from '../../../../src/shared/article/revision'

const good: Revision = {
  format: 1,
  kind: 'article',
  id: 'story',
  value: newArticle('en') as unknown as Revision['value'],
  parents: [],
  author: 'Ana',
  at: '2025-06-01T10:00:00.000Z',
  reason: 'share',
  schema: 1,
  deleted: false,
}
const read = (value: unknown) => readObject(Buffer.from(canonicalJson(value)))
const a = 'a'.repeat(64)
const b = 'b'.repeat(64)

describe('an object', () => {
  it.each<[string, Partial<Revision>]>([
    ['a story', {}],
    ['a story with parents', { parents: [a, b] }],
    ['a removal', { deleted: true, value: null, author: null }],
    ['a merge', { reason: 'merge', mergeVersion: 1, author: null, parents: [a, b] }],
    [
      'a shelf',
      { kind: 'shelf', id: 'desk/words', value: { schema: 1, name: 'words', entries: { Stet: { by: 'Ana' } } } },
    ],
    ['a story of a newer schema', { schema: 2, value: { schema: 2, unheardOf: true } }],
  ])('is %s', (_, fields) => {
    expect(read({ ...good, ...fields })).toEqual({ ...good, ...fields })
  })

  it('of a later format is for a later version to judge', () => {
    expect(read({ format: 2, anything: 1 })).toBe('newer')
  })

  it.each<[string, unknown]>([
    ['a checkpoint, which never leaves its machine', { ...good, reason: 'idle' }],
    ['a story that is none', { ...good, value: { ...newArticle('en'), body: [{ type: 'script', id: 'x' }] } }],
    ['a field too many', { ...good, extra: 1 }],
    ['a removal that says something', { ...good, deleted: true }],
    ['no value', { ...good, value: null }],
    ['a newer schema that is none', { ...good, schema: 2 }],
    ['a merge that somebody signed', { ...good, reason: 'merge', mergeVersion: 1, parents: [a, b] }],
    ['a merge of one', { ...good, reason: 'merge', mergeVersion: 1, author: null, parents: [a] }],
    ['parents out of order', { ...good, parents: [b, a] }],
    ['a parent twice', { ...good, parents: [a, a] }],
    ['a parent that is a path', { ...good, parents: ['../../secret'] }],
    ['a story that is a path', { ...good, id: '../secret' }],
    [
      'a shelf that is a path',
      { ...good, kind: 'shelf', id: 'desk/../x', value: { schema: 1, name: 'x', entries: {} } },
    ],
    ['a time that is none', { ...good, at: 'yesterday' }],
    ['a list', [good]],
    ['nothing', null],
  ])('is refused that is %s', (_, value) => {
    expect(read(value)).toBe('refused')
  })

  it.each([
    ['no JSON', '{'],
    ['in another order', JSON.stringify(good)],
    ['nested without end', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
    [
      'nested in a value',
      canonicalJson(good).replace('"value":{', `"value":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},`),
    ],
    ['a prototype', canonicalJson(good).replace('"value":{', '"value":{"__proto__":{"polluted":1},')],
  ])('is refused whose bytes are %s', (_, text) => {
    expect(readObject(Buffer.from(text))).toBe('refused')
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})
