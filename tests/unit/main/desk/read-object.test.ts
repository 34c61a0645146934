import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headIn, type ReadObject, readObject } from '../../../../src/main/desk/read-object'
import { KnownParts } from '../../../../src/main/library/known-parts'
import { newArticle } from '../../../../src/shared/article/article'
import { canonicalJson } from '../../../../src/shared/article/canonical'
import { normalise } from '../../../../src/shared/article/normalise'
import type { Revision } from '../../../../src/shared/article/revision'
import { rawArticleArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'

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
/** Undefined for what has no canonical JSON. */
function bytesOf(value: unknown): Buffer | undefined {
  try {
    return Buffer.from(canonicalJson(value))
  } catch {
    return undefined
  }
}
const revisionIn = (object: ReadObject) => (typeof object === 'string' ? object : object.revision)
/** Names of fields that no story has, and of some that hold other things. */
const REFUSED = ['extra', 'body', 'headline', '__proto__', 'conflicts']
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
    expect(read({ ...good, ...fields })).toEqual({ revision: { ...good, ...fields } })
  })

  it('is the same to one who knows another story well', () => {
    const known = new KnownParts()
    fc.assert(
      fc.property(rawArticleArbitrary(), fc.nat(), fc.constantFrom(...REFUSED), (raw, at, extra) => {
        const value = normalise(raw) as unknown as Revision['value']
        const parted = { ...(value as object), [extra]: at }
        for (const each of [{ ...good, value }, { ...good, value: raw }, { ...good, value: parted }, good]) {
          const bytes = bytesOf(each)
          if (!bytes) continue
          const object = readObject(bytes, known)
          expect(revisionIn(object)).toEqual(revisionIn(readObject(bytes)))
          if (typeof object !== 'string' && object.normal)
            expect(object.normal).toBe(canonicalJson(object.revision.value))
        }
      }),
      runs(60),
    )
    expect(readObject(Buffer.from(canonicalJson(good)), known)).toMatchObject({ normal: canonicalJson(good.value) })
  })

  it('says what it comes after in its first bytes, if it is whole or not', () => {
    const bytes = Buffer.from(
      canonicalJson({ ...good, parents: [a, b], label: '"schema":1,"value":{', reason: 'name' }),
    )
    expect(headIn(bytes)).toEqual({ subject: 'story', parents: [a, b] })
    expect(headIn(bytes.subarray(0, 420))).toEqual({ subject: 'story', parents: [a, b] })
    for (const start of [
      bytes.subarray(0, 100),
      bytes.subarray(9),
      Buffer.from('"schema":1,"value":'),
      new Uint8Array(5),
    ])
      expect(headIn(start)).toBeUndefined()
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

  it.each<[string, string | Buffer]>([
    ['no JSON', '{'],
    ['in another order', JSON.stringify(good)],
    ['nested without end', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
    [
      'nested in a value',
      canonicalJson(good).replace('"value":{', `"value":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},`),
    ],
    ['a prototype', canonicalJson(good).replace('"value":{', '"value":{"__proto__":{"polluted":1},')],
    ['half a sign in a name', canonicalJson(good).replace('Ana', String.raw`\ud800`)],
    ['half a sign in a story', canonicalJson(good).replace('"kicker":"', String.raw`"kicker":"\ud800`)],
    ['no text', Buffer.concat([Buffer.from(canonicalJson(good).replace('Ana"', '')), Buffer.from([0xff, 0x22])])],
  ])('is refused whose bytes are %s', (_, text) => {
    expect(readObject(Buffer.from(text))).toBe('refused')
    expect(readObject(Buffer.from(text), new KnownParts())).toBe('refused')
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})
