import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportHtml } from '../../../../src/shared/export/html'
import { dayOf } from '../../../../src/shared/export/day-of'
import { exportMarkdown } from '../../../../src/shared/export/markdown'
import { listPageHtml } from '../../../../src/shared/export/site/list-pages'
import { planOf } from '../../../../src/shared/export/site/site'
import { cardOf } from '../../../../src/shared/export/site/card'
import { provePage } from '../../../../src/shared/export/proof/prove-page'
import { exportText } from '../../../../src/shared/export/text'
import { newArticle, type Article } from '../../../../src/shared/article/article'

const LATE = '2026-11-28T22:30:00.000Z'

describe('the day of an instant', () => {
  it.each([
    [undefined, '2026-11-28'],
    ['', '2026-11-28'],
    ['UTC', '2026-11-28'],
    ['Asia/Amman', '2026-11-29'],
    ['America/New_York', '2026-11-28'],
    ['Pacific/Kiritimati', '2026-11-29'],
    ['Nowhere/At_all', '2026-11-28'],
  ])('is that of the zone %s', (zone, day) => {
    expect(dayOf(LATE, zone)).toBe(day)
  })

  it('is, in UTC, what the instant begins with', () => {
    const instants = fc.date({ min: new Date('0100-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
    fc.assert(fc.property(instants, (date) => dayOf(date.toISOString(), 'UTC') === date.toISOString().slice(0, 10)))
  })
})

describe('a story that came out late in the evening', () => {
  const story: Article = {
    ...newArticle('en-GB'),
    headline: 'Bridge closes',
    stage: 'published',
    publication: { firstPublishedAt: LATE, updatedAt: '2026-11-29T09:00:00.000Z', revision: 'f'.repeat(64) },
    corrections: [
      { id: 'c', kind: 'correction', at: '2026-12-01T23:00:00.000Z', text: 'It was Tuesday.', by: 'Ana' },
      { id: 'n', kind: 'clarification', at: '2026-12-02T23:00:00.000Z', text: 'For cars.', by: 'Ana' },
    ],
  }
  const told = { notForPublication: false, imagePath: () => '', timeZone: 'Asia/Amman' }

  it('says the newsroom’s days to readers, and to programs the instant', () => {
    const html = exportHtml(story, told)
    expect(html).toContain(`Published</span> <time datetime="${LATE}">29 November 2026</time></p>`)
    expect(html).not.toContain('Updated')
    expect(html).toContain('<time datetime="2026-12-01T23:00:00.000Z">2 December 2026</time>')
    expect(html).toContain('<time datetime="2026-12-02T23:00:00.000Z">3 December 2026</time>')
    expect(html).toContain(`"datePublished":"${LATE}"`)
    expect(exportHtml(story, { ...told, timeZone: undefined })).toContain('28 November 2026</time> · ')
    expect(exportText(story, told)).toContain('Published 29 November 2026\n')
    expect(exportMarkdown(story, told)).toContain('Correction, 2 December 2026:')
    expect(exportMarkdown(story, { ...told, preset: 'pandoc' })).toContain('date: "2026-11-29"')
  })

  it('passes its proof in that zone, and in no other', () => {
    const proof = { ...told, files: new Set<string>() }
    expect(provePage(exportHtml(story, told), story, proof)).toEqual([])
    expect(provePage(exportHtml(story, told), story, { ...proof, timeZone: 'UTC' })).toHaveLength(1)
  })

  it('stands in lists of a site under the same day', () => {
    const site = { name: 'Gazette', language: 'en-GB', timeZone: 'Asia/Amman' }
    const plan = planOf(site, [cardOf('a', 'stories/a/', story)], [])
    const page = {
      path: 'index.html',
      listing: plan.latest,
      shown: plan.latest.cards,
      newer: undefined,
      older: undefined,
    }
    expect(listPageHtml(plan, { ...page, number: 0 })).toContain(`<time datetime="${LATE}">29 November 2026</time>`)
  })
})
