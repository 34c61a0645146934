import { expect, test } from 'vitest'
import { type PageQuestion, writePage } from '../../../../src/renderer/preview/write-page'
import { type Article, newArticle } from '../../../../src/shared/article/article'
import type { Block } from '../../../../src/shared/article/block'

const paragraph = (text: string): Block => ({ type: 'paragraph', id: 'p', content: [{ type: 'text', text }] })
const publication = { firstPublishedAt: '2025-05-15T12:00:00Z', updatedAt: '2025-05-15T12:00:00Z', revision: 'r' }
const out: Article = {
  ...newArticle('en-GB'),
  headline: 'Out',
  stage: 'published',
  publication,
  body: [paragraph('One.')],
}

function page(saved: Article, published: Article | null, more: Partial<PageQuestion> = {}): string {
  return writePage({
    story: JSON.stringify(saved),
    published: published && JSON.stringify(published),
    sample: false,
    now: Date.parse('2025-06-01T00:00:00Z'),
    stylesheet: '@media print { a { color: black } }',
    look: 'light',
    referenceStyle: undefined,
    publisher: undefined,
    timeZone: undefined,
    ...more,
  })
}

test('its days are those of the newsroom', () => {
  expect(page(out, out)).toContain('15 May 2025</time>')
  expect(page(out, out, { timeZone: 'Pacific/Kiritimati' })).toContain('16 May 2025</time>')
})

test('the stamp stands on the page exactly where an export would have it', () => {
  expect(page(out, out)).not.toContain('class="stamp"')
  expect(page({ ...out, body: [paragraph('Two.')] }, out)).toContain('class="stamp"')
  expect(page({ ...out, stage: 'draft' }, null)).toContain('class="stamp"')
  expect(page(out, out, { sample: true })).toContain('class="stamp"')
  expect(page({ ...out, embargo: { local: '2025-07-01T00:00', zone: 'Europe/London' } }, out)).toContain(
    'class="stamp"',
  )
})

test('the page has its style sheet, as what it is looked at with sees it', () => {
  expect(page(out, out)).toContain('@media print { a { color: black } }')
  expect(page(out, out, { look: 'print' })).toContain('@media screen { a { color: black } }')
})
