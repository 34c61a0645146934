import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../../../../src/shared/article/article'
import { exportHtml } from '../../../../../src/shared/export/html'
import { REFERENCE_STYLES, type ReferenceStyle } from '../../../../../src/shared/export/reference-style'
import { importPage } from '../../../../../src/shared/interchange/html/page/import-page'
import { portable } from '../../../../../src/shared/interchange/portable'
import { articleArbitrary } from '../../../../support/generate'
import { runs } from '../../../../support/property'
import { withoutIds } from './without-ids'

const imagePath = ({ hash }: { hash: string }) => `images/${hash}.jpg`

function thereAndBack(article: Article, referenceStyle: ReferenceStyle, notForPublication: boolean): Article {
  const html = exportHtml(article, { notForPublication, imagePath, referenceStyle, stylesheet: 'p { margin: 0 }' })
  const read = importPage(html, { title: 'index', language: 'de' })
  if (!read) throw new Error('the page was not read')
  return read.article
}

test.each(REFERENCE_STYLES)(
  'a story exported as a page with %s and imported again is what a page carries of it',
  (style) => {
    fc.assert(
      fc.property(articleArbitrary(), fc.boolean(), (article, notForPublication) => {
        const back = thereAndBack(article, style, notForPublication)
        expect(withoutIds(back)).toEqual(withoutIds(portable(article, 'html', style)))
      }),
      runs(100),
    )
  },
)
