import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../../../src/shared/article/article'
import { citationsOf, countCitations, numberSources, printedSources } from '../../../../src/shared/article/numbering'
import { articleArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'

/** Every source id in the order in which the JSON of the body names it in a citation. */
function naiveOrder({ body }: Article): string[] {
  const cells = body.map((block) =>
    block.type === 'table' ? block.rows.map((row) => row.cells) : 'content' in block ? block.content : [],
  )
  return [...JSON.stringify(cells).matchAll(/"sourceId":"(.*?)"/g)].map(([, id]) => id ?? '')
}

test('numbers follow the order of first citation, printed sources only', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      const printed = new Set(article.sources.flatMap(({ id, visibility }) => (visibility === 'printed' ? [id] : [])))
      const order = [...new Set(naiveOrder(article))].filter((id) => printed.has(id))
      expect([...numberSources(article)]).toEqual(order.map((id, index) => [id, index + 1]))
    }),
    runs(200),
  )
})

test('cited sources come in number order, the others after them as they were added; none is lost or doubled', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      const numbers = numberSources(article)
      const { cited, further } = printedSources(article)
      expect(cited.map(({ id }) => numbers.get(id))).toEqual(cited.map((_, index) => index + 1))
      const printed = article.sources.filter(({ visibility }) => visibility === 'printed')
      expect(further).toEqual(printed.filter(({ id }) => !numbers.has(id)))
      expect(new Set([...cited, ...further])).toEqual(new Set(printed))
    }),
    runs(100),
  )
})

test('citations are counted, those of sources that are not there too', () => {
  fc.assert(
    fc.property(articleArbitrary(), (article) => {
      const counts = countCitations(article.body)
      const order = naiveOrder(article)
      expect(counts.size).toBe(new Set(order).size)
      for (const [id, count] of counts) expect(count).toBe(order.filter((other) => other === id).length)
      expect(citationsOf(article.body).flatMap(({ items }) => items)).toHaveLength(order.length)
    }),
    runs(100),
  )
})
