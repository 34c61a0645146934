import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseHtml } from '../../../../../src/shared/interchange/html/parse-html'
import { Prose } from '../../../../../src/shared/interchange/html/page/prose'
import { type Document, elementsIn } from '../../../../../src/shared/interchange/html/tree'
import { runs } from '../../../../support/property'

const WORDS = 'Words of a paragraph that goes on for longer than buttons do. '
const PIECES = ['<div>', '</div>', '<p>', '</p>', '<a>', '</a>', '<i>', '</i>', '<nav>', '</nav>', 'short', WORDS]

function weightsIn(document: Document, prose: Prose): number[] {
  return [document, ...elementsIn(document)].map((element) => prose.of(element))
}

test('what something is taken out of weighs as if it had never been there', () => {
  const soup = fc.array(fc.constantFrom(...PIECES), { minLength: 3, maxLength: 40 })
  fc.assert(
    fc.property(soup, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (pieces, picked) => {
      const document = parseHtml(pieces.join('')) as Document
      const prose = new Prose(document)
      const elements = elementsIn(document)
      const around = picked.flatMap((at) => {
        const taken = elements[at % elements.length]
        const parent = taken?.parentNode
        if (!parent) return []
        parent.childNodes = parent.childNodes.filter((node) => node !== taken)
        return [parent]
      })
      prose.weighAgain(around)
      expect(weightsIn(document, prose)).toEqual(weightsIn(document, new Prose(document)))
    }),
    runs(500),
  )
})
