import { DELETE_CHARACTER_COMMAND, INSERT_PARAGRAPH_COMMAND } from 'lexical'
import { describe, expect, test } from 'vitest'
import type { Block, Body } from '../../../../src/shared/article/block'
import { $insertBody } from '../../../../src/renderer/editor/clipboard/insert-body'
import { $readCaret, $setCaret } from '../../../../src/renderer/editor/lexical/caret'
import { boxEdges } from '../../../../src/shared/article/box-edges'
import { $toggleBox } from '../../../../src/renderer/editor/typing/fact-box'
import { $insertAtom } from '../../../../src/renderer/editor/typing/insert-atom'
import { type Writing, writing } from './writing'

/** A block in short: `a` is a paragraph that says a, `A` a heading, `-` a rule, `.` an empty paragraph, `#` an empty heading. */
function block(sign: string, index: number, box: string | undefined): Block {
  const base = { id: `${index}`, ...(box === undefined ? {} : { box }) }
  if (sign === '-') return { type: 'rule', ...base }
  const content = /\w/.test(sign) ? [{ type: 'text' as const, text: sign }] : []
  return /[A-Z#]/.test(sign) ? { type: 'heading', level: 3, ...base, content } : { type: 'paragraph', ...base, content }
}

/** A body in short: `a [Bc] d` has B and c in a box. */
function body(text: string): Body {
  let box: string | undefined
  let boxes = 0
  const blocks: Body = []
  for (const sign of text.replaceAll(' ', '')) {
    if (sign === '[') box = `box${++boxes}`
    else if (sign === ']') box = undefined
    else blocks.push(block(sign, blocks.length, box))
  }
  return blocks
}

function shape(blocks: Body): string {
  let text = ''
  for (const [at, each] of blocks.entries()) {
    if (each.box !== undefined && blocks[at - 1]?.box !== each.box) text += '['
    if (each.type === 'rule') text += '-'
    else if ('content' in each)
      text +=
        each.content.map((run) => (run.type === 'text' ? run.text : '')).join('') ||
        (each.type === 'heading' ? '#' : '.')
    if (each.box !== undefined && blocks[at + 1]?.box !== each.box) text += ']'
  }
  return text
}

/** Does something with the caret at an offset of the block at `from`, or with all selected from there to the end of `to`. */
function act(on: string | Body, from: number, action: (surface: Writing) => void, offset = 0, to?: number): Writing {
  const surface = writing(typeof on === 'string' ? body(on) : on)
  const id = (place: number) => surface.body()[place]?.id as string
  surface.act(() => {
    const anchor = { block: id(from), offset }
    $setCaret({ place: 'body', anchor, focus: to === undefined ? anchor : { block: id(to), offset: 1 } })
    action(surface)
  })
  return surface
}
const toggle = (on: string, from: number, to?: number) => act(on, from, $toggleBox, 0, to)
const enter = ({ editor }: Writing) => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
const backspace = ({ editor }: Writing) => editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)
const caret = (surface: Writing) => {
  const at = surface.editor.getEditorState().read($readCaret)?.focus
  return surface.body().findIndex(({ id }) => id === at?.block)
}

describe('putting into a fact box and taking out', () => {
  test.each([
    ['a line to write on gets a title above it', 'a.b', 1, undefined, 'a[#.]b'],
    ['a paragraph gets a title to be written', 'abc', 1, undefined, 'a[#b]c'],
    ['a heading is the title', 'aBc', 1, 2, 'a[Bc]'],
    ['a rule goes in with its neighbours', 'a-c', 0, 2, '[#a-c]'],
    ['blocks of several boxes make one', '[Ab]c[De]', 1, 3, '[A][#bcD][e]'],
    ['the title stands for the whole box', 'a[Bcd]e', 1, undefined, 'aBcde'],
    ['an empty title goes', 'a[#cd]e', 1, undefined, 'acde'],
    ['one block is taken out of the end', '[Bcd]', 2, undefined, '[Bc]d'],
    ['one block is taken out of the middle', '[Bcd]', 1, undefined, '[B]c[d]'],
    ['an empty title is not left alone', '[#b]', 1, undefined, 'b'],
    ['all blocks are taken out', '[Bcd]', 0, 2, 'Bcd'],
    ['a rule is taken out', '[Bc-]', 2, undefined, '[Bc]-'],
  ])('%s', (_, before, from, to, after) => {
    expect(shape(toggle(before, from, to).body())).toBe(after)
  })

  test('the caret is in the title that is to be written', () => {
    expect(caret(toggle('a.b', 1))).toBe(1)
  })

  test('the title is one level below the heading that the box stands under', () => {
    const level = (on: string, from: number) => {
      const title = toggle(on, from).body()[from]
      return title?.type === 'heading' ? title.level : undefined
    }
    expect(level('a', 0)).toBe(2)
    expect(level('Aa', 1)).toBe(4)
    expect(level('[Ab]c', 2)).toBe(2)
  })

  test('what follows a block that was taken out is a box of its own', () => {
    const [first, , last] = toggle('[Bcd]', 1).body()
    expect(first?.box).toBe('box1')
    expect(last?.box).not.toBe('box1')
  })
})

describe('Enter', () => {
  test('in a new title goes to the line below it', () => {
    const surface = act('[A.]', 0, enter, 1)
    expect(shape(surface.body())).toBe('[A.]')
    expect(caret(surface)).toBe(1)
    expect(caret(act('[#b]', 0, enter))).toBe(1)
  })

  test('at the end of a title that has words below it opens a line', () => {
    expect(shape(act('[Ab]', 0, enter, 1).body())).toBe('[A.b]')
  })

  test('on an empty last paragraph leaves the box, elsewhere stays in it', () => {
    expect(shape(act('[Ab.]c', 2, enter).body())).toBe('[Ab].c')
    expect(shape(act('[A.b]', 1, enter).body())).toBe('[A..b]')
    expect(shape(act('[Ab]', 1, enter, 1).body())).toBe('[Ab.]')
  })
})

describe('Backspace at the beginning', () => {
  test('of a box takes the box away from around its blocks', () => {
    expect(shape(act('a[bc]d', 1, backspace).body())).toBe('abcd')
  })

  test('of an empty title takes the box and the title away', () => {
    const surface = act('a[#c]d', 1, backspace)
    expect(shape(surface.body())).toBe('acd')
    expect(caret(surface)).toBe(1)
    expect(shape(act('a[#]', 1, backspace).body())).toBe('a#')
  })

  test('of a title first makes it a paragraph, of a later block joins the one before', () => {
    expect(shape(act('a[Cd]', 1, backspace).body())).toBe('a[Cd]')
    expect(act('a[Cd]', 1, backspace).body()[1]?.type).toBe('paragraph')
    expect(shape(act('[Abc]', 2, backspace).body())).toBe('[Abc]')
    expect(act('[Abc]', 2, backspace).body()).toHaveLength(2)
  })
})

test('a rule that is put into a box stays in it, and so does what is written after it', () => {
  const surface = act('[Ab]c', 1, () => $insertAtom({ type: 'rule', id: '' }))
  expect(shape(surface.body())).toBe('[Ab-.]c')
})

test('what is pasted into a box is in it, and a box that is pasted is another one', () => {
  const pasted = (on: string, from: number) => act(on, from, () => $insertBody(body('[Xy]'))).body()
  expect(shape(pasted('[A.]c', 1))).toBe('[AXy]c')
  const apart = pasted('[Ab].', 2)
  expect(shape(apart)).toBe('[Ab][Xy]')
  expect(new Set(apart.map(({ box }) => box)).size).toBe(2)
})

test('where blocks stand in their boxes, and which is the title', () => {
  const edges = (text: string) =>
    [...boxEdges(body(text))].map(([place, { edge, title }]) => `${place} ${edge}${title ? ' title' : ''}`)
  expect(edges('a[BcD]e[f][gH]')).toEqual(['1 first title', '2 middle', '3 last', '5 only', '6 first', '7 last title'])
})
