import fc from 'fast-check'
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  FORMAT_TEXT_COMMAND,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_TAB_COMMAND,
  type RangeSelection,
  REMOVE_TEXT_COMMAND,
} from 'lexical'
import * as z from 'zod'
import { expect, test } from 'vitest'
import { Block, type Body, isTextBlock } from '../../../../src/shared/article/block'
import { normaliseBody } from '../../../../src/shared/article/normalise'
import { copyBlocks } from '../../../../src/renderer/editor/blocks/copy-blocks'
import { moveBlocks } from '../../../../src/renderer/editor/blocks/move-blocks'
import { stretchAt } from '../../../../src/renderer/editor/blocks/stretch'
import { $insertCitation } from '../../../../src/renderer/editor/cite/insert-citation'
import { $insertBody } from '../../../../src/renderer/editor/clipboard/insert-body'
import { $setCaret } from '../../../../src/renderer/editor/lexical/caret'
import { flatText } from '../../../../src/renderer/editor/lexical/flat-text'
import { $toBlock } from '../../../../src/renderer/editor/lexical/from-lexical'
import { $makeRoom } from '../../../../src/renderer/editor/slash/make-room'
import { $toggleBox } from '../../../../src/renderer/editor/typing/fact-box'
import { $insertAtom } from '../../../../src/renderer/editor/typing/insert-atom'
import { $turnSelectionInto, type Kind } from '../../../../src/renderer/editor/typing/turn-into'
import { bodyArbitrary } from '../../../support/generate'
import { runs } from '../../../support/property'
import { type Writing, writing } from './writing'

const place = fc.record({ block: fc.nat(), offset: fc.nat() })
const kind: fc.Arbitrary<Kind> = fc.constantFrom<Kind[]>(
  { type: 'paragraph' },
  { type: 'heading', level: 3 },
  { type: 'quote' },
  { type: 'pullquote' },
  { type: 'item', ordered: true, depth: 0 },
  { type: 'code' },
)
const anyAction = fc.oneof(
  fc.record({
    do: fc.constant('type' as const),
    at: place,
    to: place,
    text: fc.constantFrom('word', 'é', 'نص', '@', ' ', '👩‍👩‍👧'),
  }),
  fc.record({ do: fc.constant('enter' as const), at: place }),
  fc.record({ do: fc.constant('break' as const), at: place }),
  fc.record({ do: fc.constant('delete' as const), at: place, to: place }),
  fc.record({ do: fc.constant('backspace at start' as const), at: place }),
  fc.record({ do: fc.constant('bold' as const), at: place, to: place }),
  fc.record({ do: fc.constant('turn into' as const), at: place, to: place, kind }),
  fc.record({ do: fc.constant('box' as const), at: place, to: place }),
  fc.record({ do: fc.constant('insert rule' as const), at: place }),
  fc.record({ do: fc.constant('slash' as const), at: place, length: fc.nat(4), inLine: fc.boolean(), kind }),
  fc.record({ do: fc.constant('tab' as const), at: place, to: place, out: fc.boolean() }),
  fc.record({ do: fc.constant('cite' as const), at: place }),
  fc.record({ do: fc.constant('paste' as const), at: place, body: bodyArbitrary() }),
  fc.record({ do: fc.constant('move' as const), from: fc.nat(), to: fc.nat() }),
  fc.record({ do: fc.constant('step' as const), at: place, to: place, direction: fc.constantFrom('up', 'down') }),
  fc.record({ do: fc.constant('copy' as const), at: place, to: place }),
)
type Action = typeof anyAction extends fc.Arbitrary<infer A> ? A : never

/** A point somewhere in the body, whatever its shape now. */
function pointIn(body: Body, { block, offset }: { block: number; offset: number }) {
  const at = body[block % Math.max(1, body.length)]
  if (!at) return { block: '', offset: 0 }
  return { block: at.id, offset: isTextBlock(at) ? offset % (flatText(at).length + 1) : 0 }
}

// Node has no KeyboardEvent; of it only these two are used.
const tab = (shiftKey: boolean) => Object.assign(new Event('keydown'), { shiftKey }) as KeyboardEvent

function perform(surface: Writing, action: Action): void {
  const body = surface.body()
  const select = (at: { block: number; offset: number }, to = at) =>
    $setCaret({ place: 'body', anchor: pointIn(body, at), focus: pointIn(body, to) })
  const inRange = (act: (selection: RangeSelection) => void) => {
    const selection = $getSelection()
    if ($isRangeSelection(selection)) act(selection)
  }
  switch (action.do) {
    case 'type':
      return surface.act(() => {
        select(action.at, action.to)
        surface.editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, action.text)
      })
    case 'enter':
      return surface.act(() => {
        select(action.at)
        inRange(() => surface.editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined))
      })
    case 'break':
      return surface.act(() => {
        select(action.at)
        inRange((selection) => selection.insertLineBreak())
      })
    case 'delete':
      return surface.act(() => {
        select(action.at, action.to)
        surface.editor.dispatchCommand(REMOVE_TEXT_COMMAND, null)
      })
    case 'backspace at start':
      return surface.act(() => {
        select({ ...action.at, offset: 0 })
        // Before the first block there is only what the browser does.
        const isFirst = body.length === 0 || pointIn(body, action.at).block === body[0]?.id
        if (!isFirst) inRange(() => surface.editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
      })
    case 'bold':
      return surface.act(() => {
        select(action.at, action.to)
        surface.editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold')
      })
    case 'turn into':
      return surface.act(() => {
        select(action.at, action.to)
        $turnSelectionInto(action.kind)
      })
    case 'box':
      return surface.act(() => {
        select(action.at, action.to)
        $toggleBox()
      })
    case 'insert rule':
      return surface.act(() => {
        select(action.at)
        $insertAtom({ type: 'rule', id: '' })
      })
    case 'slash': {
      const { block, offset } = pointIn(body, action.at)
      return surface.act(() => {
        const start = Math.max(0, offset - action.length)
        if ($makeRoom({ block, start, end: offset }, action.inLine)) $turnSelectionInto(action.kind)
      })
    }
    case 'tab':
      return surface.act(() => {
        select(action.at, action.to)
        surface.editor.dispatchCommand(KEY_TAB_COMMAND, tab(action.out))
      })
    case 'cite': {
      const { block, offset } = pointIn(body, action.at)
      return surface.act(() => $insertCitation({ block, start: offset, end: offset }, [{ sourceId: 's' }]))
    }
    case 'paste':
      return surface.act(() => {
        select(action.at)
        $insertBody(action.body)
      })
    case 'move': {
      const moved = body[action.from % Math.max(1, body.length)]
      const rest = body.filter((block) => block !== moved)
      return surface.show(moved ? rest.toSpliced(action.to % (rest.length + 1), 0, moved) : body)
    }
    case 'step':
    case 'copy': {
      const stretch = stretchAt(body, {
        place: 'body',
        anchor: pointIn(body, action.at),
        focus: pointIn(body, action.to),
      })
      if (!stretch) return
      return surface.show(
        action.do === 'copy' ? copyBlocks(body, stretch) : moveBlocks(body, stretch, action.direction),
      )
    }
  }
}

test('whatever is done, the body stays valid, normal and without double ids, and is read as it stands', () => {
  fc.assert(
    fc.property(bodyArbitrary(), fc.array(anyAction, { maxLength: 25 }), (body, actions) => {
      const surface = writing(body)
      for (const each of actions) perform(surface, each)
      const now = surface.body()
      expect(() => z.array(Block).parse(now)).not.toThrow()
      expect(normaliseBody(now)).toEqual(now)
      expect(new Set(now.map(({ id }) => id)).size).toBe(now.length)
      expect(now.every(({ id }) => id !== '')).toBe(true)
      const fresh = surface.editor.getEditorState().read(() => $getRoot().getChildren().map($toBlock))
      if (now.length > 0) expect(fresh).toEqual(now)
    }),
    runs(150),
  )
})

test('an edit keeps the objects of the blocks that it does not touch', () => {
  const text = (id: string) => ({ type: 'paragraph' as const, id, content: [{ type: 'text' as const, text: id }] })
  const surface = writing([text('a'), text('b'), text('c')])
  const before = surface.body()
  perform(surface, { do: 'type', at: { block: 1, offset: 1 }, to: { block: 1, offset: 1 }, text: 'word' })
  expect(surface.body()[0]).toBe(before[0])
  expect(surface.body()[1]).toEqual({ type: 'paragraph', id: 'b', content: [{ type: 'text', text: 'bword' }] })
  expect(surface.body()[2]).toBe(before[2])
})
