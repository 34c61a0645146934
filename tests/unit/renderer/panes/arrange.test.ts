import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrange, INSPECTOR, LIBRARY, PAGE_MIN } from '../../../../src/renderer/panes/arrange'
import { defaultSettings } from '../../../../src/shared/bridge/settings'
import { runs } from '../../../support/property'

const panes = fc.record({
  library: fc.integer(LIBRARY),
  inspector: fc.integer(INSPECTOR),
  libraryOpen: fc.boolean(),
  inspectorOpen: fc.boolean(),
  inspectorTab: fc.constant('story'),
})

test('whatever is drawn and folded, the page keeps its least width in every window Stet allows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 720, max: 4000 }), panes, fc.boolean(), (inline, sizes, overOpen) => {
      const at = arrange(inline, sizes, overOpen)
      const beside = at.over ? 0 : at.inspector
      expect(inline - at.library - beside).toBeGreaterThanOrEqual(PAGE_MIN)
    }),
    runs(500),
  )
})

test('a pane may be drawn at least as wide as it is and never wider than its limits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 720, max: 4000 }), panes, fc.boolean(), (inline, sizes, overOpen) => {
      const at = arrange(inline, sizes, overOpen)
      expect(at.libraryMax).toBeGreaterThanOrEqual(at.library)
      if (!at.over) expect(at.inspectorMax).toBeGreaterThanOrEqual(at.inspector)
      expect(at.libraryMax).toBeLessThanOrEqual(LIBRARY.max)
      expect(at.inspectorMax).toBeLessThanOrEqual(INSPECTOR.max)
    }),
    runs(500),
  )
})

test('with room for all three the panes are as the person drew them', () => {
  expect(arrange(1320, defaultSettings.panes, false)).toMatchObject({ library: 280, inspector: 320, over: false })
})

test('without room the inspector lies over the page, and only when asked for', () => {
  expect(arrange(900, defaultSettings.panes, false)).toMatchObject({ over: true, inspector: 0 })
  expect(arrange(900, defaultSettings.panes, true)).toMatchObject({ over: true, inspector: 320, library: 280 })
})
