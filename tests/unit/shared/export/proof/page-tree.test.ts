import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { pageTree } from '../../../../../src/shared/export/proof/page-tree'

test.each([
  '<!DOCTYPE html><p>&amp &#0; &#xD800; &none;',
  '<!DOCTYPE html><p></p x><!x>',
  '<!DOCTYPE html><a href=x"y><p a=1 a=2><svg/>',
  '<p>\0<!-- <!-- --><table>x</table><select><p>',
])('all that is wrong with a page is heard: %s', (html) => {
  const codes: string[] = []
  parse(html, { onParseError: ({ code }) => void codes.push(code) })
  expect(codes).not.toEqual([])
  expect(pageTree(html).errors).toEqual(codes)
})
