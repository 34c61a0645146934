import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KnownParts } from '../../../../src/main/library/known-parts'
import { understand } from '../../../../src/main/library/understand'
import { type Article, newArticle } from '../../../../src/shared/article/article'
import type { Block, Body } from '../../../../src/shared/article/block'
import { StetError } from '../../../../src/shared/bridge/errors'
import { generateStory, rawArticleArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'

describe('a story of which parts are known', () => {
  it('is understood as one of which nothing is, whatever was known before', () => {
    fc.assert(
      fc.property(rawArticleArbitrary(), fc.array(editArbitrary(), { minLength: 1, maxLength: 4 }), (first, edits) => {
        const known = new KnownParts()
        let story = first
        for (const edit of [undefined, ...edits]) {
          if (edit) story = edited(story, edit)
          const json = JSON.stringify(story)
          expect(understand(json, known)).toEqual(understand(json))
        }
      }),
      runs(40),
    )
  })

  it('is refused as one of which nothing is, and what was refused is not known', () => {
    fc.assert(
      fc.property(rawArticleArbitrary(), fc.array(tamperingArbitrary(), { minLength: 1, maxLength: 6 }), (raw, all) => {
        const json = JSON.stringify(raw)
        const known = new KnownParts()
        for (const tampering of all) {
          const wrong = tampered(json, tampering)
          expect(outcome(() => understand(wrong, known))).toEqual(outcome(() => understand(wrong)))
          expect(understand(json, known)).toEqual(understand(json))
        }
      }),
      runs(40),
    )
  })

  it('has the very same blocks where nothing changed, so that their words need not be counted again', () => {
    const known = new KnownParts()
    const story = generateStory(1, 500)
    const before = understand(JSON.stringify(story), known).article
    const body = story.body.with(2, { type: 'rule', id: 'new' })
    const after = understand(JSON.stringify({ ...story, headline: 'New', body }), known).article
    for (const [at, block] of after.body.entries()) expect(block === before.body[at]).toBe(at !== 2)
    expect(after.sources).toBe(before.sources)
  })

  it.each([
    ['a number that goes on', '"schema":1', '"schema":12'],
    ['a comma too many between fields', '"sources":[]', '"sources":[],'],
    ['a comma too many between blocks', '"text":"One"}]}', '"text":"One"}]},'],
    ['a comma after the last block', '"text":"Two"}]}', '"text":"Two"}]},'],
    ['a block that is cut off', '"text":"One"}]},', '"text":"One"}],'],
    ['a body that ends early', '"text":"One"}]},', '"text":"One"}]}],"tags":['],
    ['a field that is there twice', '"sources":[]', '"sources":[],"kicker":"Second"'],
    ['a field that is gone', '"sources":[],', ''],
    ['spaces', '"sources":[]', '"sources": []'],
  ])('does not fall for %s', (_, part, instead) => {
    const paragraph = (id: string, text: string) => ({ type: 'paragraph', id, content: [{ type: 'text', text }] })
    const story = { ...newArticle('en'), kicker: 'First', body: [paragraph('a', 'One'), paragraph('b', 'Two')] }
    const json = JSON.stringify(story)
    expect(json).toContain(part)
    const known = new KnownParts()
    understand(json, known)
    const changed = json.replace(part, instead)
    expect(outcome(() => understand(changed, known))).toEqual(outcome(() => understand(changed)))
  })

  it.each<[string, (body: Body) => Body]>([
    ['goes', (body) => body.toSpliced(3, 1)],
    ['moves', (body) => [...body.slice(4), ...body.slice(0, 4)]],
    ['changes its place with another', (body) => body.with(1, body[5] as Block).with(5, body[1] as Block)],
  ])('has the very same blocks where one %s', (_, edit) => {
    const known = new KnownParts()
    const story = generateStory(1, 500)
    const { body } = understand(JSON.stringify(story), known).article
    const after = understand(JSON.stringify({ ...story, body: edit(body) }), known).article.body
    expect(after.map((block) => body.indexOf(block))).toEqual(edit(body).map((block) => body.indexOf(block)))
  })

  it.each([
    ['conflicts', '[{"id":"a","place":"headline","ours":NUMBER}]', 'article.invalid'],
    ['sources', '[{"id":"a","visibility":"printed","csl":{"type":"book","volume":NUMBER}}]', 'Infinity'],
  ])('does not take a number without end in %s for the null that stood there', (field, text, refusal) => {
    const known = new KnownParts()
    const story = JSON.stringify(newArticle('en'))
    const withNumber = (number: string) =>
      story.replace(`"${field}":[]`, `"${field}":${text.replace('NUMBER', number)}`)
    understand(withNumber('null'), known)
    expect(outcome(() => understand(withNumber('1e999'), known))).toContain(refusal)
  })
})

/** What comes next: some fields of another story, and some blocks of it in the place of others. */
interface Edit {
  other: Article
  fields: number
  blocks: number
}

function editArbitrary(): fc.Arbitrary<Edit> {
  return fc.record({ other: rawArticleArbitrary(), fields: fc.nat(), blocks: fc.nat() })
}

function edited(story: Article, { other, fields, blocks }: Edit): Article {
  const isTaken = (bits: number, index: number) => (bits >> (index % 31)) % 2 === 1
  const taken = Object.fromEntries(Object.entries(other).filter((_, index) => isTaken(fields, index)))
  const body = [
    ...story.body.filter((_, index) => !isTaken(blocks, index)),
    ...other.body.filter((_, index) => isTaken(blocks, index)),
  ]
  return { ...story, ...taken, body }
}

/** The place `at`, counted through everything in a story, gets `value`, or goes; or a key is added beside it. */
interface Tampering {
  at: number
  value: unknown
  key: string | undefined
}

function tamperingArbitrary(): fc.Arbitrary<Tampering> {
  return fc.record({
    at: fc.nat(),
    value: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('\u0007', '', null, undefined, 1.5, -1, HUGE)),
    key: fc.option(fc.constantFrom('mood', '__proto__', 'toJSON', 'type', 'text'), { nil: undefined, freq: 3 }),
  })
}

const HUGE = 'a number too large'

function tampered(json: string, { at, value, key }: Tampering): string {
  const story = JSON.parse(json) as object
  const places: [object, string][] = []
  const walk = (each: object) => {
    for (const [name, item] of Object.entries(each)) {
      places.push([each, name])
      if (typeof item === 'object' && item !== null) walk(item)
    }
  }
  walk(story)
  const [holder, name] = places[at % places.length] as [object, string]
  const place = key === undefined || Array.isArray(holder) ? name : key
  Object.defineProperty(holder, place, { value, enumerable: true, configurable: true, writable: true })
  return JSON.stringify(story).replaceAll(JSON.stringify(HUGE), '1e999')
}

/** What came of it, as far as anybody can tell: the hash of what would be stored, or what was thrown. */
function outcome(work: () => { hash: string }): string {
  try {
    return work().hash
  } catch (error) {
    if (error instanceof StetError) return JSON.stringify(error.toProblem())
    return String(error)
  }
}
