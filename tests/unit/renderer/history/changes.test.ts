import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { compareVersions } from '../../../../src/renderer/history/compare-versions'
import { countChanges } from '../../../../src/shared/merge/count-changes'
import { Changes } from '../../../../src/renderer/history/changes'
import { type Article, newArticle } from '../../../../src/shared/article/article'
import type { Block } from '../../../../src/shared/article/block'
import { runs } from '../../../support/property'
import { versionsArbitrary } from '../../shared/merge/versions'

const story = (fields: Partial<Article>): Article => ({ ...newArticle('en-GB'), ...fields })
const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, content: [{ type: 'text', text }] })

function shown(
  before: Article,
  after: Article,
  looking = { layout: 'inline' as 'inline' | 'side', onlyChanges: false },
) {
  const texts = { before: JSON.stringify(before), after: JSON.stringify(after) }
  const compared = compareVersions(texts.before, texts.after, 'en')
  const done = { state: 'done' as const, compared, texts }
  return {
    compared,
    html: renderToStaticMarkup(createElement(Changes, { done, looking, restore: null, taking: false })),
  }
}

const all = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'g'))].map(([, inside]) =>
    inside?.replace(/<[^>]+>/g, ''),
  )

describe('what is shown of a comparison', () => {
  it('marks words that came and words that went, and citations with the number they have', () => {
    const source = (id: string) => ({ id, csl: { type: 'report', title: id }, visibility: 'printed' as const })
    const cite = { type: 'citation' as const, items: [{ sourceId: 'b' }] }
    const before = story({ sources: [source('a'), source('b')], body: [paragraph('p', 'The plan is late.')] })
    const body: Block[] = [
      { type: 'paragraph', id: 'p', content: [{ type: 'text', text: 'The plan is early.' }, cite] },
    ]
    const { html } = shown(before, { ...before, body })
    expect(all(html, 'del')).toEqual(['late'])
    expect(all(html, 'ins')).toEqual(['early', '[1]'])
  })

  it('says how words looked before', () => {
    const bold: Block = { type: 'paragraph', id: 'p', content: [{ type: 'text', text: 'late', marks: ['bold'] }] }
    const { html } = shown(story({ body: [paragraph('p', 'late')] }), story({ body: [bold] }))
    expect(html).toContain('title="Was plain, is bold"')
    expect(html).toContain('<strong>late</strong></mark>')
  })

  it('says what a block was', () => {
    const heading: Block = { type: 'heading', id: 'p', level: 3, content: [{ type: 'text', text: 'The plan' }] }
    const { html } = shown(story({ body: [paragraph('p', 'The plan')] }), story({ body: [heading] }))
    expect(html).toContain('Was a paragraph, is a subheading')
  })

  it('folds away what is far from any change', () => {
    const body = Array.from({ length: 9 }, (_, n) => paragraph(`p${n}`, `Paragraph number ${n}.`))
    const later = body.with(4, paragraph('p4', 'Another one.'))
    const { html } = shown(story({ body }), story({ body: later }), { layout: 'inline', onlyChanges: true })
    expect(html).toContain('3 unchanged paragraphs')
    expect(html).toContain('Paragraph number 3.')
    expect(html).not.toContain('Paragraph number 2.')
  })

  it('draws a fact box around what is in it now, and around what is gone from it', () => {
    const boxed = (id: string, text: string): Block => ({ ...paragraph(id, text), box: 'b' })
    const before = story({ body: [paragraph('p', 'Before.'), boxed('one', 'One.'), boxed('two', 'Two.')] })
    const { html } = shown(before, { ...before, body: before.body.slice(0, 2) })
    expect([...html.matchAll(/data-box="(\w+)"/g)].map(([, edge]) => edge)).toEqual(['first', 'last'])
  })

  it('says that two equal versions are the same', () => {
    expect(shown(story({}), story({})).html).toContain('These two versions are the same.')
  })

  it('has one place for every change, in every layout, of any two versions', () => {
    fc.assert(
      fc.property(
        versionsArbitrary(),
        fc.constantFrom('inline' as const, 'side' as const),
        fc.boolean(),
        ([before, after], layout, onlyChanges) => {
          const { compared, html } = shown(before, after, { layout, onlyChanges })
          expect(html.match(/data-change="/g)?.length ?? 0).toBe(countChanges(compared.comparison))
        },
      ),
      runs(150),
    )
  })
})
