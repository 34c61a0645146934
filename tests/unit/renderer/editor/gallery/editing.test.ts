import { buildEditorFromExtensions } from '@lexical/extension'
import { HeadlessExtension } from '@lexical/headless'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Block, type Body } from '../../../../../src/shared/article/block'
import { copySelected, moveSelected } from '../../../../../src/renderer/editor/blocks/block-commands'
import { dropGap, type Part } from '../../../../../src/renderer/editor/blocks/drop-gap'
import { placeBlocks } from '../../../../../src/renderer/editor/blocks/place-blocks'
import { wholeStretch } from '../../../../../src/renderer/editor/blocks/stretch'
import { WritingExtension } from '../../../../../src/renderer/editor/editor-extension'
import { galleryCommands } from '../../../../../src/renderer/editor/gallery/gallery-commands'
import { gatherFigures } from '../../../../../src/renderer/editor/gallery/gather-figures'
import { BodyBinding } from '../../../../../src/renderer/editor/lexical/body-binding'
import { $setCaret } from '../../../../../src/renderer/editor/lexical/caret'
import { $toggleBox } from '../../../../../src/renderer/editor/typing/fact-box'
import { StorySession } from '../../../../../src/renderer/session/story-session'
import { bodyArbitrary } from '../../../../support/generate'
import { runs } from '../../../../support/property'
import { FakeBridge, storyWith } from '../../fake-bridge'
import { bodyOf, shapeOf } from '../blocks/shape'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.stubGlobal('document', { activeElement: null })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function opened(body: Body) {
  const session = new StorySession(new FakeBridge(storyWith({ body })).open, { libraryReadOnly: false })
  const editor = buildEditorFromExtensions(HeadlessExtension, WritingExtension)
  const binding = new BodyBinding(editor, session)
  binding.start()
  const writing = { editor, session, binding }
  const select = (from: string, to = from) => {
    const point = (block: string) => ({ block, offset: 0 })
    editor.update(() => $setCaret({ place: 'body', anchor: point(from), focus: point(to) }), { discrete: true })
  }
  const run = (name: keyof ReturnType<typeof galleryCommands>) => galleryCommands(writing)[name]?.()
  return {
    session,
    editor,
    writing,
    select,
    run,
    shape: () => shapeOf(session.article.body),
    shown: () => binding.mirror.body,
  }
}

test('each act is one step of undo, which gives back the very pictures', () => {
  const { session, select, run, shape } = opened(bodyOf('p a* b* c* q'))
  const before = session.article.body
  select('b')
  run('edit.join-above')
  expect(shape()).toBe('p (a* b*) c* q')
  run('edit.join-below')
  expect(shape()).toBe('p (a* b* c*) q')
  select('a')
  run('edit.take-out')
  expect(shape()).toBe('p a* (b* c*) q')
  select('c')
  run('edit.take-apart')
  expect(shape()).toBe('p a* b* c* q')
  for (const after of ['p a* (b* c*) q', 'p (a* b* c*) q', 'p (a* b*) c* q', 'p a* b* c* q']) {
    session.undo()
    expect(shape()).toBe(after)
  }
  expect(session.article.body).toEqual(before)
  expect(session.canUndo).toBe(false)
})

test('an act that changes nothing is no step', () => {
  const { session, select, run } = opened(bodyOf('p a* q'))
  for (const id of ['a', 'p']) {
    select(id)
    for (const name of ['edit.join-above', 'edit.join-below', 'edit.take-out', 'edit.take-apart'] as const) run(name)
  }
  expect(session.canUndo).toBe(false)
})

test('pictures that came together become a gallery only while they stand together', () => {
  const { session, writing, shape } = opened(bodyOf('a* b* p'))
  gatherFigures(writing, ['a', 'x'])
  expect(session.canUndo).toBe(false)
  gatherFigures(writing, ['a', 'b'])
  expect(shape()).toBe('(a* b*) p')
})

test('a gallery goes into a fact box whole', () => {
  const { editor, select, shape } = opened(bodyOf('p (a* b* c*) q'))
  select('b')
  editor.update($toggleBox, { discrete: true })
  expect(shape()).toMatch(/^p \[\S+ \(a\* b\* c\*\)\] q$/)
})

const PARTS: Part[] = ['upper', 'lower', 'before', 'after']
const act = fc.record({
  name: fc.constantFrom(
    'edit.join-above',
    'edit.join-below',
    'edit.take-out',
    'edit.take-apart',
    'up',
    'down',
    'copy',
    'drop',
  ),
  at: fc.nat(),
  on: fc.nat(),
  part: fc.constantFrom(...PARTS),
})

test('whatever is done with pictures and blocks, the body stays valid and is shown, and undoing all gives it back', () => {
  fc.assert(
    fc.property(bodyArbitrary(), fc.array(act, { maxLength: 10 }), (body, acts) => {
      const { session, writing, select, run, shown } = opened(body)
      const first = session.article.body
      for (const { name, at, on, part } of acts) {
        const now = session.article.body
        const place = at % Math.max(1, now.length)
        const id = now[place]?.id
        if (id === undefined) return
        select(id)
        if (name === 'up' || name === 'down') moveSelected(writing, name)
        else if (name === 'copy') copySelected(writing)
        else if (name !== 'drop') run(name)
        else {
          const stretch = wholeStretch(now, { start: place, end: place + 1 })
          const gap = dropGap(now, stretch, on % now.length, part)
          if (gap) session.edit((article) => ({ ...article, body: placeBlocks(now, stretch, gap) }))
        }
        const after = session.article.body
        for (const block of after) Block.parse(block)
        expect(new Set(after.map((block) => block.id)).size).toBe(after.length)
        expect(shown()).toBe(after)
        const kept = new Set(after.map((block) => block.id))
        expect(now.map((block) => block.id).filter((each) => !kept.has(each))).toEqual([])
      }
      while (session.canUndo) session.undo()
      expect(session.article.body).toEqual(first)
    }),
    runs(100),
  )
})
