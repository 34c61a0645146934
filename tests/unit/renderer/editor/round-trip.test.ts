import fc from 'fast-check'
import { $getRoot } from 'lexical'
import { expect, test } from 'vitest'
import { normaliseBody } from '../../../../src/shared/article/normalise'
import { $toBlock } from '../../../../src/renderer/editor/lexical/from-lexical'
import { bodyArbitrary, rawBodyArbitrary } from '../../../support/generate'
import { merge } from '../../../../src/shared/merge/merge'
import { runs } from '../../../support/property'
import { afterDeeds, deedsArbitrary, storyOfWords } from '../../../support/writers'
import { writing } from './writing'

const readAfresh = (editor: ReturnType<typeof writing>['editor']) =>
  editor.getEditorState().read(() => $getRoot().getChildren().map($toBlock))

test('any body comes back from Lexical as it was', () => {
  fc.assert(
    fc.property(bodyArbitrary(), (body) => {
      const { editor } = writing(body)
      if (body.length > 0) expect(readAfresh(editor)).toEqual(normaliseBody(body))
    }),
    runs(300),
  )
})

test('a body that is not in normal form comes back in normal form', () => {
  fc.assert(
    fc.property(rawBodyArbitrary(), (raw) => {
      const unique = raw.map((block, index) => ({ ...block, id: `${index}` }))
      const { editor } = writing(unique)
      if (raw.length > 0) expect(readAfresh(editor)).toEqual(normaliseBody(unique))
    }),
    runs(200),
  )
})

test('a merged body comes back from Lexical as it was', () => {
  const base = storyOfWords()
  fc.assert(
    fc.property(deedsArbitrary(1), deedsArbitrary(2), (mine, other) => {
      const { body } = merge(base, afterDeeds(base, mine), afterDeeds(base, other))
      expect(readAfresh(writing(body).editor)).toEqual(body)
    }),
    runs(200),
  )
})

test('showing another body changes what is shown into it, whatever was there', () => {
  fc.assert(
    fc.property(bodyArbitrary(), bodyArbitrary(), (before, after) => {
      const surface = writing(before)
      surface.show(after)
      expect(surface.body()).toBe(after)
      if (after.length > 0) expect(readAfresh(surface.editor)).toEqual(after)
    }),
    runs(200),
  )
})

test('an empty body shows an empty paragraph and stays empty', () => {
  const { editor, body } = writing([])
  expect(editor.getEditorState().read(() => $getRoot().getChildrenSize())).toBe(1)
  expect(body()).toEqual([])
})
