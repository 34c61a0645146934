import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CslData } from '../../../../../src/shared/article/source'
import { readReferences } from '../../../../../src/shared/interchange/references/read-references'
import { sourceCardOf } from '../../../../../src/shared/interchange/references/saved-page/source-card'
import { runs } from '../../../../support/property'

const titles = (text: string) => readReferences(text).sources.map(({ csl }) => csl.title)

describe('BibTeX that is broken', () => {
  test('ends where the next entry begins, and is listed as it stands', () => {
    const read = readReferences(
      '@article{a,\n title = {Never {closed,\n year = {2024},\n}\n@book{b, title = {Whole}}\n@book{c, title = "open',
    )
    expect(read.sources.map(({ csl }) => csl.title)).toEqual(['Never closed', 'Whole', 'open'])
    expect(read.sources[0]?.csl.issued).toEqual({ 'date-parts': [[2024]] })
    expect(read.notUnderstood.map(({ why }) => why)).toEqual(['broken', 'broken'])
    expect(read.notUnderstood[0]?.text).toContain('Never {closed')
  })

  test('may have words between its entries, which are listed', () => {
    expect(readReferences('Dear desk,\n@book{b, title = {Whole}}\nbest').notUnderstood.map(({ text }) => text)).toEqual(
      ['Dear desk,', 'best'],
    )
  })

  test('may have a brace too many', () => {
    expect(titles('@book{b, title = {Whole}}}\n@book{c, title = {Next}}')).toEqual(['Whole', 'Next'])
  })

  test('may have fields that are none', () => {
    const read = readReferences('@book{b, title = {Whole}, stray words, year = 2024}')
    expect(read.sources[0]?.csl.issued).toEqual({ 'date-parts': [[2024]] })
    expect(read.notUnderstood[0]?.text).toContain('stray words')
  })
})

describe('JSON that is broken', () => {
  test('gives the objects that are whole, and lists the rest', () => {
    const read = readReferences('[{"type":"book","title":"A"},{"type":"book","title":"B"},{"type":"book","ti')
    expect(read.sources.map(({ csl }) => csl.title)).toEqual(['A', 'B'])
    expect(read.notUnderstood).toEqual([{ text: '{"type":"book","ti', why: 'broken' }])
  })

  test('nested without end is not read', () => {
    expect(readReferences(`[{"title":${'['.repeat(100_000)}`).notUnderstood[0]?.why).toBe('too-deep')
  })

  test('gives no object another prototype', () => {
    const [source] = readReferences('[{"title":"A","__proto__":{"x":1},"custom":{"__proto__":{"x":2}}}]').sources
    expect(source?.csl).toEqual({ type: 'document', title: 'A', _proto_: { x: 1 }, custom: { _proto_: { x: 2 } } })
    expect(({} as { x?: number }).x).toBeUndefined()
    const [entry] = readReferences('@book{b, title = {A}, __proto__ = {x}}').sources
    expect(entry?.csl.custom).toEqual({ _proto_: 'x' })
  })
})

// What takes a time that grows with the square of its length takes minutes of these.
describe('a megabyte', () => {
  const times = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length))

  test.each([
    ['entries', times('@book{b, title = {A {B} C}, author = {Petrov, Ana and Ng, Ada}, year = 2024}\n')],
    ['open braces', `@book{b, title = ${times('{')}`],
    ['fields that never close', `@book{b,\n${times('a = {x\n')}`],
    ['entries that never close', times('@book{b, title = {A\n')],
    ['entries on one line', times('@a{b={')],
    ['at signs', times('@a ')],
    ['spaces after an entry begins', `@book${times(' ')}`],
    ['backslashes', `@book{b, title = {${times("\\'{e}\\v c ")}}}`],
    ['dollars', `@book{b, title = {${times('$a b $')}}}`],
    ['authors', `@book{b, title = {A}, author = {${times('Petrov, Ana and ')}}}`],
    ['records', times('TY  - NEWS\nAU  - Petrov, Ana\nTI  - Buses\nER  - \n')],
    ['records that never end', `TY  - NEWS\n${times('AU  - Petrov, Ana\n')}`],
    ['lines that go on', `TY  - NEWS\nTI  - a\n${times('and on\n')}`],
    ['items', `[${times('{"type":"book","title":"A","author":[{"family":"B"}]},')}`],
    ['an item cut off', `[{"title":"${times('\\"')}`],
    ['addresses', times('https://www.example.org/a\n')],
    ['lines', times('"Night Buses." The Tide, 15 May 2025.\n')],
    ['one line', times('word ')],
    ['brackets', times('[1] ')],
  ])('of %s is read', (_, text) => {
    const { sources, notUnderstood } = readReferences(text)
    expect(sources.length + notUnderstood.length).toBeGreaterThan(0)
  })

  test.each([
    ['tags', times('<div>')],
    ['meta tags', `<html>${times('<meta name="author" content="A">')}`],
    ['comments', `<html>${times('<!--')}`],
    ['titles', `<html><title>${times(' - ')}`],
    ['data', `<html><script type="application/ld+json">${times('[')}`],
    ['pictures', `<html><title>A</title>${times(`<img src="data:image/png;base64,${'A'.repeat(5000)}">`)}`],
    ['an archive', `From: <Saved by Blink>\n${times('Content-Type: text/html\n')}`],
  ])('that is a page of %s is read', (_, html) => {
    sourceCardOf(html)
  })
})

test('ten megabytes are read', () => {
  const entry = `@book{b, title = {A {B} C}, author = {Petrov, Ana and Ng, Ada}, abstract = {${'Many words. '.repeat(300)}}}\n`
  const count = Math.ceil(10_000_000 / entry.length)
  expect(readReferences(entry.repeat(count)).sources).toHaveLength(count)
})

describe('any text', () => {
  const heads = [
    '',
    '@book{a, title = {',
    '@article(',
    'TY  - NEWS\nTI  - ',
    '%0 Book\n%T ',
    '[{"title":"',
    '[1] "',
    '<html>',
  ]
  const hostile = fc
    .tuple(fc.constantFrom(...heads), fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), sign()), { maxLength: 30 }))
    .map(([head, parts]) => head + parts.join(''))

  test('is read, and gives sound sources', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { csl } of readReferences(text).sources) expect(CslData.parse(csl)).toEqual(csl)
        sourceCardOf(`<html>${text}`)
      }),
      runs(500),
    )
  })

  test('is all there: each word of it is in a source or among what was not understood', () => {
    const word = fc.stringMatching(/^[a-zéßа-я]{4,9}$/u)
    fc.assert(
      fc.property(fc.array(fc.tuple(passage(), word), { minLength: 1, maxLength: 20 }), (parts) => {
        const text = parts.map(([write, each]) => write(each)).join('\n')
        const read = JSON.stringify(readReferences(text)).toLowerCase()
        for (const [, each] of parts) expect(read).toContain(each.toLowerCase())
      }),
      runs(500),
    )
  })
})

function sign() {
  return fc.constantFrom(
    '{',
    '}',
    '"',
    '\\',
    '#',
    ',',
    '=',
    '@book{',
    '\n',
    ' and ',
    '$',
    'ER  - ',
    ']',
    '\\"',
    '<!--',
    '__proto__',
    '\0',
  )
}

function passage() {
  return fc.constantFrom<(word: string) => string>(
    (word) => `@book{k, title = {${word}}}`,
    (word) => `@book{k, title = {${word}`,
    (word) => `@article{k, title = {A}, odd = "${word}" # {x}, year = 2024}`,
    (word) => `@misc{${word}, title = {B}`,
    (word) => word,
    (word) => `author = {${word}},`,
    (word) => `}} ${word} {`,
  )
}
