import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../../src/shared/article/article'
import { exportMarkdown } from '../../../../../src/shared/export/markdown'
import { PRESET_NAMES } from '../../../../../src/shared/export/markdown/presets/preset-names'
import { importText } from '../../../../../src/shared/interchange/import-text'
import { line, paragraph, story } from '../../export/story'

const base: Article = story({
  headline: 'The ferry',
  body: [paragraph('The first boat left late.')],
  corrections: [
    { id: 'c1', kind: 'correction', at: '2026-01-02T08:00:00Z', text: 'It is *one* dog,\nnot two.', by: 'Ed' },
    { id: 'c2', kind: 'editors-note', at: '2026-01-03T09:30:00Z', text: 'It sails.', was: 'sinks', by: 'Ana' },
  ],
})

const exported = (article = base) => exportMarkdown(article, { notForPublication: false, imagePath: () => '' })
const read = (text: string) => importText({ name: 'index.md', text, language: 'en' })
const told = (text: string) => read(text).article.corrections.map(({ kind, at, text: said }) => [kind, at, said])
const left = (text: string) => read(text).summary.leftOut.map(({ why, text: said }) => [why, said])

const LISTED = /^corrections:\n(?: {2}.*\n)+/m

/** The same file with another list in its front matter. */
const listing = (...lines: string[]) => exported().replace(LISTED, `corrections:\n${lines.join('\n')}\n`)

describe('corrections', () => {
  test('are in the front matter as in the text, and nobody is named', () => {
    const text = exported()
    expect(text).toContain(
      [
        'corrections:',
        '  - kind: "correction"',
        '    date: 2026-01-02T08:00:00Z',
        '    text: "It is *one* dog, not two."',
        '  - kind: "editors-note"',
        '    date: 2026-01-03T09:30:00Z',
        '    text: "It sails."',
      ].join('\n'),
    )
    expect(text).toContain(
      '**Correction, 2 January 2026:** It is \\*one\\* dog, not two.\n\n**Editor’s note, 3 January',
    )
    expect(text).not.toMatch(/Ed"|Ana|sinks/)
  })

  test.each(PRESET_NAMES)('come back from a file for %s, once', (preset) => {
    const text = exportMarkdown(base, { notForPublication: false, imagePath: () => '', preset })
    expect(told(text)).toEqual([
      ['correction', '2026-01-02T08:00:00Z', 'It is *one* dog, not two.'],
      ['editors-note', '2026-01-03T09:30:00Z', 'It sails.'],
    ])
    expect(read(text).article.body).toMatchObject([{ type: 'paragraph', content: line('The first boat left late.') }])
    expect(left(text)).toEqual([])
  })

  test.each([
    ['en', '2026-01-02T00:00:00.000Z'],
    ['ar', '2026-01-02T00:00:00.000Z'],
    ['fa-IR', '2026-01-02T00:00:00.000Z'],
    ['ru', '2026-01-02T00:00:00.000Z'],
    ['ko', '2026-01-02T00:00:00.000Z'],
  ])('are read below the story where front matter lists none, by their day (%s)', (language, at) => {
    const text = exported({ ...base, language }).replace(LISTED, '')
    expect(told(text)[0]).toEqual(['correction', at, 'It is *one* dog, not two.'])
  })

  test('are those of the front matter in a file of nobody’s; what the page shows otherwise is listed', () => {
    const text = exported().replace('It sails.\n', 'It sinks.\n')
    expect(told(text)[1]?.[2]).toBe('It sails.')
    expect(left(text)).toEqual([['correction', 'It sinks.']])
  })
})

describe('in front matter, what is no correction is none', () => {
  test.each([
    ['an unknown kind', '  - kind: shout', '    date: 2026-01-02', '    text: x'],
    ['a day that is none', '  - kind: update', '    date: 2026-02-30', '    text: x'],
    ['a time without its zone', '  - kind: update', '    date: 2026-01-02 08:00', '    text: x'],
    ['no words', '  - kind: update', '    date: 2026-01-02', '    text: " "'],
    ['a list as its kind', '  - kind: [update]', '    date: 2026-01-02', '    text: x'],
    ['a record as its date', '  - kind: update', '    date: { at: 2026-01-02 }', '    text: x'],
    ['only words', '  - It was late.'],
    ['the parts of a prototype', '  - __proto__: { kind: update }', '    constructor: x'],
  ])('%s', (_, ...lines) => {
    const text = listing(...lines)
    expect(told(text).map(([kind]) => kind)).toEqual(['correction', 'editors-note'])
    expect(left(text)).toHaveLength(1)
    expect(left(text)[0]?.[0]).toBe('front-matter')
  })

  test('and what stands beside one is listed', () => {
    const text = listing('  - kind: update', '    date: 2026-01-02', '    text: "<b onclick=x>so</b>"', '    by: Ed')
    expect(read(text).article.corrections).toMatchObject([{ text: '<b onclick=x>so</b>', by: '' }])
    expect(left(text)[0]).toEqual(['front-matter', 'by: Ed'])
  })

  test('and hundreds, with more below the story, are read', () => {
    const many = Array.from({ length: 1500 }, (_, n) => `**Update, ${n % 40} 1 ${n} Foo ${1000 + n}:** x ${n}`)
    const items = Array.from({ length: 500 }, (_, n) => `  - kind: update\n    date: 2026-01-02\n    text: "${n}"`)
    const text = listing(...items).replace('**Correction', `${many.join('\n\n')}\n\n**Correction`)
    expect(read(text).article.corrections).toHaveLength(500)
  })
})
