import { expect, test } from 'vitest'
import type { Block, Body } from '../../../../../src/shared/article/block'
import { inlineText } from '../../../../../src/shared/article/text'
import { $insertBody } from '../../../../../src/renderer/editor/clipboard/insert-body'
import { $readCaret, $setCaret } from '../../../../../src/renderer/editor/lexical/caret'
import { writing } from '../writing'

type Kind = 'paragraph' | 'heading' | 'item' | 'quote'

function block(kind: Kind, id: string, text: string): Block {
  const base = { id, content: text === '' ? [] : [{ type: 'text' as const, text }] }
  if (kind === 'heading') return { type: 'heading', level: 3, ...base }
  if (kind === 'item') return { type: 'item', ordered: false, depth: 0, ...base }
  return { type: kind, ...base }
}
const rule: Block = { type: 'rule', id: 'rule' }

/** What comes of pasting into the middle block of three, `|` where the caret is; and what stands where it then is. */
function paste(kind: Kind, line: string, body: Body): { body: string[]; caret: string } {
  const surface = writing([block('paragraph', 'a', 'before'), block(kind, 'b', line.replace('|', '')), rule])
  const point = { block: 'b', offset: line.indexOf('|') }
  surface.act(() => {
    $setCaret({ place: 'body', anchor: point, focus: point })
    $insertBody(body)
  })
  const at = surface.editor.getEditorState().read($readCaret)?.focus
  const caretIn = surface.body().find(({ id }) => id === at?.block)
  const before = caretIn && 'content' in caretIn ? inlineText(caretIn.content).slice(0, at?.offset) : undefined
  const shown = surface
    .body()
    .slice(1, -1)
    .map((each) => `${each.type}${'content' in each ? ` ${inlineText(each.content)}` : ''}`)
  return { body: shown, caret: `${before}|` }
}

const h = block('heading', 'h', 'What changes')
const p = block('paragraph', 'p', 'Six routes')
const q = block('paragraph', 'q', 'restart')
const i = block('item', 'i', 'Later buses')
const j = block('item', 'j', 'more of them')

test('into an empty line blocks go as they are, whatever the line was', () => {
  for (const kind of ['paragraph', 'heading', 'item', 'quote'] as const) {
    expect(paste(kind, '|', [h, p])).toEqual({
      body: ['heading What changes', 'paragraph Six routes'],
      caret: 'Six routes|',
    })
    expect(paste(kind, '|', [i, j]).body).toEqual(['item Later buses', 'item more of them'])
    expect(paste(kind, '|', [h]).body).toEqual(['heading What changes'])
    if (kind !== 'item' && kind !== 'quote')
      expect(paste(kind, '|', [p, q]).body).toEqual(['paragraph Six routes', 'paragraph restart'])
  }
})

test('words are what an empty item or quote was waiting for', () => {
  expect(paste('quote', '|', [p, q]).body).toEqual(['quote Six routes', 'paragraph restart'])
  expect(paste('item', '|', [p, q]).body).toEqual(['item Six routes', 'paragraph restart'])
})

test('in the middle of a line the first and last join its ends', () => {
  expect(paste('paragraph', 'ab|cd', [p, q])).toEqual({
    body: ['paragraph abSix routes', 'paragraph restartcd'],
    caret: 'restart|',
  })
  expect(paste('paragraph', 'ab|cd', [h, p]).body).toEqual(['paragraph abWhat changes', 'paragraph Six routescd'])
  expect(paste('quote', 'ab|cd', [p, i, q]).body).toEqual([
    'quote abSix routes',
    'item Later buses',
    'paragraph restartcd',
  ])
})

test('one paragraph joins the line', () => {
  expect(paste('heading', 'ab|cd', [p])).toEqual({ body: ['heading abSix routescd'], caret: 'abSix routes|' })
})

test('at the edge of a line words join it, and a heading, item or quote does not', () => {
  expect(paste('paragraph', 'ab|', [p, q]).body).toEqual(['paragraph abSix routes', 'paragraph restart'])
  expect(paste('paragraph', 'ab|', [h, p])).toEqual({
    body: ['paragraph ab', 'heading What changes', 'paragraph Six routes'],
    caret: 'Six routes|',
  })
  expect(paste('heading', 'ab|', [i, j]).body).toEqual(['heading ab', 'item Later buses', 'item more of them'])
  expect(paste('paragraph', '|cd', [h, p])).toEqual({
    body: ['heading What changes', 'paragraph Six routes', 'paragraph cd'],
    caret: 'Six routes|',
  })
})
