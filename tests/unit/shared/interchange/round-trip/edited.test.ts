import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, Correction } from '../../../../../src/shared/article/article'
import { normalise } from '../../../../../src/shared/article/normalise'
import { exportMarkdown } from '../../../../../src/shared/export/markdown'
import { exportHtml } from '../../../../../src/shared/export/html'
import { REFERENCE_STYLES, type ReferenceStyle } from '../../../../../src/shared/export/reference-style'
import type { ExportedFrom, PortableFormat } from '../../../../../src/shared/interchange/exported-from'
import { type ImportedPage, importPage } from '../../../../../src/shared/interchange/html/page/import-page'
import { importText } from '../../../../../src/shared/interchange/import-text'
import { editedStory } from '../../../../../src/shared/interchange/edited/edited-story'
import { compare } from '../../../../../src/shared/merge/compare'
import { overlaps, takeChanges } from '../../../../../src/shared/merge/take-changes'
import { articleArbitrary } from '../../../../support/generate'
import { runs } from '../../../../support/property'
import { ZONES } from './zones'
import { asset, block, cite, line, paragraph, source, story } from '../../export/story'

const imagePath = () => 'images/x.jpg'
const origin = { story: 'a', revision: 'f'.repeat(64) }

/** The story that comes of its export, edited as a text. */
function edit(
  base: Article,
  change: (text: string) => string,
  format: PortableFormat = 'markdown',
  style?: ReferenceStyle,
  timeZone?: string,
): Article {
  const options = { notForPublication: true, imagePath, origin, referenceStyle: style, timeZone }
  const text = change(format === 'html' ? exportHtml(base, options) : exportMarkdown(base, options))
  const read =
    format === 'html'
      ? (importPage(text, { title: 'index', language: 'en' }) as ImportedPage)
      : importText({ name: 'index.md', text, language: 'en' })
  expect(read.from).toMatchObject({ ...origin, format, referenceStyle: style ?? 'numbers' })
  return editedStory(base, read.article, read.from as ExportedFrom)
}

describe.each(['markdown', 'html'] as const)('in %s', (format) => {
  test.each(REFERENCE_STYLES)(
    'a file with %s that nobody edited is the story it was, whatever it does not carry',
    (style) => {
      fc.assert(
        fc.property(articleArbitrary(), fc.constantFrom(...ZONES), (base, zone) => {
          expect(edit(base, (text) => text, format, style, zone)).toEqual(base)
        }),
        runs(60),
      )
    },
  )
})

test('an export of an earlier version, whose front matter has no corrections, is the story it was too', () => {
  fc.assert(
    fc.property(articleArbitrary(), (base) => {
      expect(edit(base, (text) => text.replace(LISTED, ''))).toEqual(base)
    }),
    runs(60),
  )
})

/** What front matter says of corrections. */
const LISTED = /^corrections:\n(?: {2}.*\n)+/m

const base: Article = normalise(
  story({
    headline: 'The ferry',
    sources: [source('s1', { note: 'for the desk' }), source('s2')],
    tags: [{ slug: 'ferries', name: 'Ferries', group: 'topic' }],
    bylines: [{ name: 'Ana Petrov', role: 'author', organisation: 'Stet' }],
    corrections: [
      { id: 'c1', kind: 'correction', at: '2026-01-02T08:00:00Z', text: 'It is one dog.', was: 'two', by: 'Ed' },
      { id: 'c2', kind: 'update', at: '2026-01-03T09:30:00Z', text: 'It sails again.', by: 'Ana' },
    ],
    related: [{ id: 'r', title: 'Nine winters', url: 'https://example.org/nine' }],
    body: [
      paragraph('The first boat left late.', cite('s1')),
      block('pullquote', { content: line('Nobody had to run.') }),
      block('figure', { asset, alt: 'A boat', caption: 'Late', credit: 'Lena' }),
      block('figure', { alt: 'no picture yet', caption: '', credit: '' }),
      paragraph('It was cold.', cite('s2')),
    ],
  }),
)
const changed = (edited: Article) => compare(base, edited)

describe('an edit in another program', () => {
  test('of a word is one of its paragraph alone', () => {
    const { blocks, fields, sources } = changed(edit(base, (text) => text.replace('left late', 'left at dawn')))
    expect(blocks.filter(({ change }) => change !== 'same').map(({ id }) => id)).toEqual([base.body[0]?.id])
    expect([fields, sources]).toEqual([[], []])
  })

  test('of a pull quote, a caption and a headline leaves what Markdown has no place for', () => {
    const edited = edit(base, (text) =>
      text.replace('had to run', 'ran').replace('_Late_', '_Early_').replace('"The ferry"', '"The night ferry"'),
    )
    expect(edited.headline).toBe('The night ferry')
    expect(edited.body[1]).toMatchObject({ type: 'pullquote', content: line('Nobody ran.') })
    expect(edited.body[2]).toMatchObject({ asset, alt: 'A boat', caption: 'Early' })
    expect(edited.body[3]).toEqual(base.body[3])
    expect(edited.bylines).toEqual(base.bylines)
  })

  test('adds, removes and moves paragraphs, and cites the sources that are there', () => {
    const edited = edit(base, (text) =>
      text
        .replace('It was cold.[^2]\n\n', '')
        .replace('The first boat', 'It was cold.[^2]\n\nNew words.[^1]\n\nThe first boat'),
    )
    const [cold, added, first] = edited.body
    expect([cold?.id, first?.id]).toEqual([base.body[4]?.id, base.body[0]?.id])
    expect(added).toMatchObject({ content: [...line('New words.'), cite('s1')] })
    expect(edited.sources).toEqual(base.sources)
  })

  test('of a note is one of its source', () => {
    const edited = edit(base, (text) => text.replace('Title of s1', 'A better title'))
    expect(edited.sources[0]).toMatchObject({ id: 's1', note: 'for the desk', csl: { title: 'A better title' } })
    expect(changed(edited).blocks.every(({ change }) => change === 'same')).toBe(true)
  })

  test('of tags', () => {
    const edited = edit(base, (text) => text.replace('  - "Ferries"', '  - "Harbours"'))
    expect(edited.tags).toMatchObject([{ slug: 'harbours', proposed: true }])
  })
})

describe('an edit of corrections', () => {
  const [first, second] = base.corrections as [Correction, Correction]
  const told = (change: (text: string) => string) => {
    const edited = edit(base, change)
    expect(changed(edited).blocks.every(({ change: how }) => how === 'same')).toBe(true)
    expect(edited.related).toEqual(base.related)
    return edited.corrections
  }
  const LISTED_FIRST = /^ {2}- kind: "correction"\n(?: {4}.*\n)+/m
  const SHOWN_FIRST = '**Correction, 2 January 2026:** It is one dog.\n\n'

  test.each([
    ['below the story', 'one dog.\n', 'no dog.\n'],
    ['in front matter', 'one dog."', 'no dog."'],
  ])('%s is one of that correction, whoever made it', (_, before, after) => {
    expect(told((text) => text.replace(before, after))).toEqual([{ ...first, text: 'It is no dog.' }, second])
  })

  test('in both places is one', () => {
    expect(told((text) => text.replaceAll('one dog', 'no dog'))).toEqual([{ ...first, text: 'It is no dog.' }, second])
  })

  test.each([
    ['below the story', SHOWN_FIRST],
    ['in front matter', LISTED_FIRST],
  ])('that takes one out %s takes it out of the story', (_, gone) => {
    expect(told((text) => text.replace(gone, ''))).toEqual([second])
  })

  test.each([
    ['below the story', '## Read also', '**Clarification, 4 January 2026:** All sail.\n\n## Read also'],
    ['in front matter', LISTED, '$&  - kind: clarification\n    date: 2026-01-04\n    text: All sail.\n'],
  ])('that puts one in %s puts it into the story', (_, before, after) => {
    const [, , added] = told((text) => text.replace(before, after))
    expect(added).toMatchObject({ kind: 'clarification', at: '2026-01-04T00:00:00.000Z', text: 'All sail.', by: '' })
  })

  test('of a day below the story, and of a time in front matter', () => {
    const [kept, moved] = told((text) => text.replace('Correction, 2 January', 'Correction, 5 January'))
    expect([kept, moved]).toMatchObject([second, { kind: 'correction', at: '2026-01-05T00:00:00.000Z', by: '' }])
    const later = told((text) => text.replace('2026-01-02T08:00:00Z', '2026-01-02T10:00:00Z'))
    expect(later).toEqual([{ ...first, at: '2026-01-02T10:00:00Z' }, second])
  })

  test('that leaves no list in front matter that can be read changes nothing by itself', () => {
    expect(told((text) => text.replace('kind: "update"', 'kind: "shout"'))).toEqual(base.corrections)
    expect(told((text) => text.replace(LISTED, 'corrections: none\n'))).toEqual(base.corrections)
  })

  test('with words that are none keeps them in the body', () => {
    const edited = edit(base, (text) => text.replace('## Read also', 'It was a long night.\n\n## Read also'))
    expect(edited.corrections).toEqual(base.corrections)
    expect(edited.body.at(-1)).toMatchObject({ type: 'paragraph', content: line('It was a long night.') })
  })
})

describe('a story that has moved on', () => {
  const theirs = edit(base, (text) => text.replace('left late', 'left at dawn'))
  const now = { ...base, headline: 'Other words', body: [...base.body, paragraph('Newer words.')] }

  test('keeps its newer work', () => {
    const taken = takeChanges(now, base, theirs)
    expect(taken.body[0]).toEqual(theirs.body[0])
    expect([taken.headline, taken.body.at(-1)]).toEqual(['Other words', now.body.at(-1)])
    expect(overlaps(now, base, theirs)).toBe(false)
  })

  test('says where both changed', () => {
    const same = {
      ...now,
      body: base.body.with(0, { ...(base.body[0] as (typeof base.body)[0]), content: line('X') } as never),
    }
    expect(overlaps(same, base, theirs)).toBe(true)
  })
})
