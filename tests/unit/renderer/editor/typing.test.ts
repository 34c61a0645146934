import {
  $getSelection,
  $isNodeSelection,
  DELETE_CHARACTER_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_TAB_COMMAND,
} from 'lexical'
import { describe, expect, test } from 'vitest'
import type { Body, TextBlock } from '../../../../src/shared/article/block'
import type { Inline } from '../../../../src/shared/article/inline'
import { $readCaret, $setCaret } from '../../../../src/renderer/editor/lexical/caret'
import { $insertAtom } from '../../../../src/renderer/editor/typing/insert-atom'
import { $turnSelectionInto } from '../../../../src/renderer/editor/typing/turn-into'
import { type Writing, writing } from './writing'

const words = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text }])
const paragraph = (id: string, text: string): TextBlock => ({ type: 'paragraph', id, content: words(text) })
const heading = (id: string, text: string): TextBlock => ({ type: 'heading', id, level: 2, content: words(text) })
const quote = (id: string, text: string): TextBlock => ({ type: 'quote', id, content: words(text) })
const item = (id: string, text: string, depth = 0, ordered = false): TextBlock => ({
  type: 'item',
  id,
  ordered,
  depth,
  content: words(text),
})

/** A body with the caret somewhere, and a key pressed there. */
function press(key: 'Enter' | 'Backspace' | 'Tab' | 'Shift+Tab', body: Body, block: string, offset: number): Writing {
  const surface = writing(body)
  surface.act(() => {
    $setCaret({ place: 'body', anchor: { block, offset }, focus: { block, offset } })
    if (key === 'Enter') surface.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
    else if (key === 'Backspace') surface.editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)
    else surface.editor.dispatchCommand(KEY_TAB_COMMAND, tab(key === 'Shift+Tab'))
  })
  return surface
}

// Node has no KeyboardEvent; of it only these two are used.
const tab = (shiftKey: boolean) => Object.assign(new Event('keydown'), { shiftKey }) as KeyboardEvent

/** The blocks in short: what they are and say. */
const shortly = (surface: Writing) =>
  surface.body().map((block) => {
    const kind = block.type === 'item' ? `item ${block.depth}` : block.type
    return `${kind}: ${'content' in block ? block.content.map((run) => (run.type === 'text' ? run.text : `(${run.type})`)).join('') : ''}`
  })
const caretIn = ({ editor }: Writing) => editor.getEditorState().read($readCaret)?.focus

describe('Enter', () => {
  test('splits a paragraph, and the first half keeps its id', () => {
    const surface = press('Enter', [paragraph('a', 'onetwo')], 'a', 3)
    expect(shortly(surface)).toEqual(['paragraph: one', 'paragraph: two'])
    expect(surface.body()[0]?.id).toBe('a')
    expect(caretIn(surface)).toEqual({ block: surface.body()[1]?.id, offset: 0 })
  })

  test('at the beginning opens a paragraph above, and the words stay the block that they are', () => {
    const surface = press('Enter', [heading('a', 'Title')], 'a', 0)
    expect(shortly(surface)).toEqual(['paragraph: ', 'heading: Title'])
    expect(surface.body()[1]?.id).toBe('a')
  })

  test('after a heading goes on with a paragraph, in the middle with a heading', () => {
    expect(shortly(press('Enter', [heading('a', 'Title')], 'a', 5))).toEqual(['heading: Title', 'paragraph: '])
    expect(shortly(press('Enter', [heading('a', 'Title')], 'a', 2))).toEqual(['heading: Ti', 'heading: tle'])
  })

  test('in the middle of a quote leaves a quote on both sides, at its end goes on with a paragraph', () => {
    expect(shortly(press('Enter', [quote('a', 'said')], 'a', 2))).toEqual(['quote: sa', 'quote: id'])
    expect(shortly(press('Enter', [quote('a', 'said')], 'a', 4))).toEqual(['quote: said', 'paragraph: '])
  })

  test('on an empty item goes one list out, and out of the outermost into a paragraph', () => {
    expect(shortly(press('Enter', [item('a', 'one'), item('b', '', 1)], 'b', 0))).toEqual(['item 0: one', 'item 0: '])
    expect(shortly(press('Enter', [item('a', 'one'), item('b', '')], 'b', 0))).toEqual(['item 0: one', 'paragraph: '])
  })

  test('goes on in the same fact box', () => {
    const surface = press('Enter', [{ ...paragraph('a', 'onetwo'), box: 'x' }], 'a', 3)
    expect(surface.body().map(({ box }) => box)).toEqual(['x', 'x'])
  })

  test('in code is a line of it, and on an empty line at the end leaves it', () => {
    const code: TextBlock = { type: 'code', id: 'a', content: words('one') }
    expect(shortly(press('Enter', [code], 'a', 3))).toEqual(['code: one(break)'])
    const open: TextBlock = { ...code, content: [...words('one'), { type: 'break' }] }
    expect(shortly(press('Enter', [open], 'a', 4))).toEqual(['code: one', 'paragraph: '])
  })
})

describe('Backspace', () => {
  test('at the beginning makes a heading a paragraph, which keeps its id', () => {
    const surface = press('Backspace', [paragraph('a', 'x'), heading('b', 'Title')], 'b', 0)
    expect(shortly(surface)).toEqual(['paragraph: x', 'paragraph: Title'])
    expect(surface.body()[1]?.id).toBe('b')
    expect(caretIn(surface)).toEqual({ block: 'b', offset: 0 })
  })

  test('at the beginning of an item goes one list out', () => {
    const surface = press('Backspace', [item('a', 'one'), item('b', 'two', 1)], 'b', 0)
    expect(shortly(surface)).toEqual(['item 0: one', 'item 0: two'])
  })

  test('selects a citation before it deletes it', () => {
    const cited: TextBlock = {
      type: 'paragraph',
      id: 'a',
      content: [...words('said'), { type: 'citation', items: [{ sourceId: 's' }] }],
    }
    const surface = press('Backspace', [cited], 'a', 5)
    expect(surface.body()).toEqual([cited])
    expect(surface.editor.getEditorState().read(() => $isNodeSelection($getSelection()))).toBe(true)
    surface.act(() => surface.editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
    expect(shortly(surface)).toEqual(['paragraph: said'])
  })

  test('selects a figure before it deletes it, and takes an empty paragraph away on the way', () => {
    const figure = { type: 'figure' as const, id: 'f', alt: '', caption: '', credit: '' }
    expect(shortly(press('Backspace', [figure, paragraph('a', 'x')], 'a', 0))).toEqual(['figure: ', 'paragraph: x'])
    expect(shortly(press('Backspace', [figure, paragraph('a', '')], 'a', 0))).toEqual(['figure: '])
  })
})

test('when everything is deleted, the empty page begins with a paragraph', () => {
  const clear = (body: Body) => {
    const surface = writing(body)
    surface.act(() => {
      const last = body.at(-1) as TextBlock
      const [run] = last.content
      const end = { block: last.id, offset: run?.type === 'text' ? run.text.length : 0 }
      $setCaret({ place: 'body', anchor: { block: 'a', offset: 0 }, focus: end })
      surface.editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)
    })
    return shortly(surface)
  }
  expect(clear([item('a', 'one'), heading('b', 'Title')])).toEqual(['paragraph: '])
  expect(clear([heading('a', 'Title'), paragraph('b', 'x')])).toEqual(['paragraph: '])
  expect(clear([item('a', 'one')])).toEqual(['item 0: '])
})

describe('Tab', () => {
  test('puts an item one list deeper than the one before it, no more', () => {
    const deeper = press('Tab', [item('a', 'one'), item('b', 'two')], 'b', 0)
    expect(shortly(deeper)).toEqual(['item 0: one', 'item 1: two'])
    const deepest = press('Tab', [item('a', 'one'), item('b', 'two', 1)], 'b', 0)
    expect(shortly(deepest)).toEqual(['item 0: one', 'item 1: two'])
    expect(shortly(press('Shift+Tab', deeper.body(), 'b', 0))).toEqual(['item 0: one', 'item 0: two'])
  })

  test('takes the inner lists of an item along, as Shift+Tab, Enter and Backspace do', () => {
    const list = [item('a', 'one'), item('b', 'two'), item('c', 'three', 1), item('d', 'four')]
    const deeper = press('Tab', list, 'b', 0)
    expect(shortly(deeper)).toEqual(['item 0: one', 'item 1: two', 'item 2: three', 'item 0: four'])
    expect(shortly(press('Shift+Tab', deeper.body(), 'b', 0))).toEqual(shortly(writing(list)))
    expect(shortly(press('Backspace', deeper.body(), 'b', 0))).toEqual(shortly(writing(list)))
    const out = ['item 0: one', 'paragraph: two', 'item 0: three', 'item 0: four']
    expect(shortly(press('Backspace', list, 'b', 0))).toEqual(out)
    expect(shortly(press('Enter', [item('a', ''), item('b', 'two', 1)], 'a', 0))).toEqual([
      'paragraph: ',
      'item 0: two',
    ])
  })

  test('counts an item of another fact box as none before it', () => {
    const list = [{ ...item('a', 'one'), box: 'x' }, item('b', 'two')]
    expect(shortly(press('Tab', list, 'b', 0))).toEqual(['item 0: one', 'item 0: two'])
  })

  test('leaves the first item where it is', () => {
    expect(shortly(press('Tab', [item('a', 'one')], 'a', 0))).toEqual(['item 0: one'])
  })
})

describe('a rule', () => {
  const insert = (body: Body, block: string) => {
    const surface = writing(body)
    surface.act(() => {
      $setCaret({ place: 'body', anchor: { block, offset: 0 }, focus: { block, offset: 0 } })
      $insertAtom({ type: 'rule', id: '' })
    })
    return surface
  }

  test('before a paragraph leaves the caret at its beginning', () => {
    const surface = insert([paragraph('a', 'one'), paragraph('b', 'two')], 'a')
    expect(shortly(surface)).toEqual(['paragraph: one', 'rule: ', 'paragraph: two'])
    expect(caretIn(surface)).toEqual({ block: 'b', offset: 0 })
  })

  test.each([
    ['a heading', heading('b', 'two')],
    ['a quote', quote('b', 'two')],
    ['an item', item('b', 'two')],
    ['another rule', { type: 'rule', id: 'b' } as const],
    ['nothing', undefined],
  ])('before %s is followed by a paragraph to write on in', (_, next) => {
    const surface = insert([paragraph('a', 'one'), ...(next ? [next] : [])], 'a')
    expect(shortly(surface).slice(0, 3)).toEqual(['paragraph: one', 'rule: ', 'paragraph: '])
    expect(surface.body().slice(3)).toEqual(next ? [next] : [])
    expect(caretIn(surface)).toEqual({ block: surface.body()[2]?.id, offset: 0 })
  })

  test('takes the place of an empty block', () => {
    const surface = insert([paragraph('a', ''), paragraph('b', 'two')], 'a')
    expect(shortly(surface)).toEqual(['rule: ', 'paragraph: two'])
  })

  const boxes = (surface: Writing) => surface.body().map(({ type, box }) => `${type} ${box}`)

  test('inside a fact box is part of it, and so is the paragraph that it opens', () => {
    const [first, last] = [
      { ...paragraph('a', 'one'), box: 'x' },
      { ...item('b', 'two'), box: 'x' },
    ]
    expect(boxes(insert([first, last], 'a'))).toEqual(['paragraph x', 'rule x', 'paragraph x', 'item x'])
    const between = insert([first, { ...paragraph('c', ''), box: 'x' }, last], 'c')
    expect(boxes(between)).toEqual(['paragraph x', 'rule x', 'paragraph x', 'item x'])
    expect(boxes(insert([first, { type: 'rule', id: 'r', box: 'x' }], 'a'))[1]).toBe('rule x')
  })

  test('at the end of a fact box is part of it too, as what is typed there is', () => {
    const first = { ...paragraph('a', 'one'), box: 'x' }
    expect(boxes(insert([first], 'a'))).toEqual(['paragraph x', 'rule x', 'paragraph x'])
    const second = { ...paragraph('b', 'two'), box: 'y' }
    expect(boxes(insert([first, second], 'a'))).toEqual(['paragraph x', 'rule x', 'paragraph x', 'paragraph y'])
  })

  test('typed as three hyphens leaves the fact box whole', async () => {
    const boxed = (id: string, text: string) => ({ ...paragraph(id, text), box: 'x' })
    const surface = writing([boxed('a', 'one'), boxed('b', ''), boxed('c', 'two')])
    surface.act(() => $setCaret({ place: 'body', anchor: { block: 'b', offset: 0 }, focus: { block: 'b', offset: 0 } }))
    for (const key of '--- ') surface.act(() => $getSelection()?.insertText(key))
    await Promise.resolve()
    expect(boxes(surface)).toEqual(['paragraph x', 'rule x', 'paragraph x', 'paragraph x'])
  })
})

test('turning a block into what it is makes it a paragraph again', () => {
  const surface = writing([paragraph('a', 'Title')])
  const turn = () =>
    surface.act(() => {
      $setCaret({ place: 'body', anchor: { block: 'a', offset: 2 }, focus: { block: 'a', offset: 2 } })
      $turnSelectionInto({ type: 'heading', level: 3 })
    })
  turn()
  expect(surface.body()).toEqual([{ type: 'heading', id: 'a', level: 3, content: words('Title') }])
  expect(caretIn(surface)).toEqual({ block: 'a', offset: 2 })
  turn()
  expect(surface.body()).toEqual([paragraph('a', 'Title')])
})

test('code loses the formats and links of words that come into it', () => {
  const surface = writing([
    {
      type: 'paragraph',
      id: 'a',
      content: [{ type: 'text', text: 'x', marks: ['bold'], link: 'https://example.org' }],
    },
  ])
  surface.act(() => {
    $setCaret({ place: 'body', anchor: { block: 'a', offset: 0 }, focus: { block: 'a', offset: 0 } })
    $turnSelectionInto({ type: 'code' })
  })
  expect(surface.body()).toEqual([{ type: 'code', id: 'a', content: words('x') }])
})
