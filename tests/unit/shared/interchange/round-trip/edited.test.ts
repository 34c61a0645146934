import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../../../src/shared/article/article'
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
import { asset, block, cite, line, paragraph, source, story } from '../../export/story'

const imagePath = () => 'images/x.jpg'
const origin = { story: 'a', revision: 'f'.repeat(64) }

/** The story that comes of its export, edited as a text. */
function edit(
  base: Article,
  change: (text: string) => string,
  format: PortableFormat = 'markdown',
  style?: ReferenceStyle,
): Article {
  const options = { notForPublication: true, imagePath, origin, referenceStyle: style }
  const text = change(format === 'html' ? exportHtml(base, options) : exportMarkdown(base, options))
  const read =
    format === 'html'
      ? (importPage(text, { title: 'index', language: 'en' }) as ImportedPage)
      : importText({ name: 'index.md', text, language: 'en' })
  expect(read.from).toEqual({ ...origin, format, referenceStyle: style ?? 'numbers' })
  return editedStory(base, read.article, read.from as ExportedFrom)
}

describe.each(['markdown', 'html'] as const)('in %s', (format) => {
  test.each(REFERENCE_STYLES)(
    'a file with %s that nobody edited is the story it was, whatever it does not carry',
    (style) => {
      fc.assert(
        fc.property(articleArbitrary(), (base) => {
          expect(edit(base, (text) => text, format, style)).toEqual(base)
        }),
        runs(60),
      )
    },
  )
})

const base: Article = normalise(
  story({
    headline: 'The ferry',
    sources: [source('s1', { note: 'for the desk' }), source('s2')],
    tags: [{ slug: 'ferries', name: 'Ferries', group: 'topic' }],
    bylines: [{ name: 'Ana Petrov', role: 'author', organisation: 'Stet' }],
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
