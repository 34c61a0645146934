import { buildEditorFromExtensions } from '@lexical/extension'
import { HeadlessExtension } from '@lexical/headless'
import fc from 'fast-check'
import { $getRoot, $isElementNode, CUT_TAG, INSERT_PARAGRAPH_COMMAND, type LexicalEditor, PASTE_TAG } from 'lexical'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CitationLabels } from '../../../../../src/renderer/editor/cite/citation-label'
import { $changeCitation } from '../../../../../src/renderer/editor/cite/change-citation'
import { $insertCitation } from '../../../../../src/renderer/editor/cite/insert-citation'
import { $insertBody } from '../../../../../src/renderer/editor/clipboard/insert-body'
import { sliceBody } from '../../../../../src/renderer/session/slice-body'
import { WritingExtension } from '../../../../../src/renderer/editor/editor-extension'
import { BodyBinding } from '../../../../../src/renderer/editor/lexical/body-binding'
import { $setCaret } from '../../../../../src/renderer/editor/lexical/caret'
import { $isCitationNode, type CitationNode } from '../../../../../src/renderer/editor/lexical/citation-node'
import { $leavesOf } from '../../../../../src/renderer/editor/lexical/leaves'
import { $removeSelected } from '../../../../../src/renderer/editor/typing/remove-selected'
import { StorySession } from '../../../../../src/renderer/session/story-session'
import { type Body, isTextBlock } from '../../../../../src/shared/article/block'
import { claimingCitations, claimsIn, freshClaims } from '../../../../../src/shared/article/claims'
import type { Inline } from '../../../../../src/shared/article/inline'
import { runs } from '../../../../support/property'
import { FakeBridge, storyWith } from '../../fake-bridge'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const IDS = ['s0', 's1', 's2', 's3', 'gone']
const SOURCES = IDS.slice(0, 4).map((id, at) => ({
  id,
  csl: { type: 'book', title: id },
  visibility: at === 2 ? ('desk-only' as const) : ('printed' as const),
}))
const words = (text: string): Inline => ({ type: 'text', text })
const STORY: Body = ['a', 'b', 'c', 'd'].map((id) => ({
  type: 'paragraph',
  id,
  content: [
    words('Some words '),
    { type: 'citation', items: [{ sourceId: `s${id.charCodeAt(0) % 4}` }] },
    words(' end'),
  ],
}))

type Ends = [at: number, to: number]
type Edit =
  | { does: 'cite'; ends: Ends; sources: string[] }
  | { does: 'change'; nth: number; sources: string[] }
  | { does: 'delete' | 'split'; ends: Ends }
  | { does: 'move' | 'copy'; ends: Ends; target: number }
  | { does: 'undo' | 'redo' }

const share = () => fc.nat(999)
const ends = (): fc.Arbitrary<Ends> => fc.tuple(share(), share()).map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
const sources = (minLength: number) => fc.array(fc.constantFrom(...IDS), { minLength, maxLength: 3 })
const edit = (): fc.Arbitrary<Edit> =>
  fc.oneof(
    fc.record({ does: fc.constant('cite' as const), ends: ends(), sources: sources(1) }),
    fc.record({ does: fc.constant('change' as const), nth: fc.nat(20), sources: sources(0) }),
    fc.record({ does: fc.constantFrom('delete' as const, 'split' as const), ends: ends() }),
    fc.record({ does: fc.constantFrom('move' as const, 'copy' as const), ends: ends(), target: share() }),
    fc.record({ does: fc.constantFrom('undo' as const, 'redo' as const) }),
  )

test('numbers and claims are right after any insert, change, deletion, split, move, copy, undo and redo', () => {
  fc.assert(
    fc.property(fc.array(edit(), { minLength: 1, maxLength: 14 }), (edits) => {
      const story = opened()
      for (const each of edits) {
        story.does(each)
        const { article } = story.session
        const labels = new CitationLabels(article)
        const shown = story.citations().map((node) => labels.label(node))
        expect(shown).toEqual(recounted(article.body))
        if (each.does !== 'move') expect(looseClaims(article.body).filter((id) => !story.waiting.has(id))).toEqual([])
      }
    }),
    runs(150),
  )
})

/** The claims of words whose citation is not there. */
function looseClaims(body: Body): string[] {
  const backed = claimingCitations(body)
  return body.flatMap((block) => claimsIn(block).claimed).filter((id) => !backed.has(id))
}

/** The labels as one would count them by hand. */
function recounted(body: Body): string[] {
  const numbers: string[] = []
  return body
    .flatMap((block) => (isTextBlock(block) ? block.content : []))
    .flatMap((inline) => {
      if (inline.type !== 'citation') return []
      const marks = inline.items.map(({ sourceId }) => {
        if (sourceId === 'gone') return '?'
        if (sourceId === 's2') return '•'
        if (!numbers.includes(sourceId)) numbers.push(sourceId)
        return String(numbers.indexOf(sourceId) + 1)
      })
      return [marks.join(', ')]
    })
}

function opened() {
  const fake = new FakeBridge(storyWith({ body: STORY, sources: SOURCES }))
  const session = new StorySession(fake.open, { libraryReadOnly: false })
  const editor = buildEditorFromExtensions(HeadlessExtension, WritingExtension)
  new BodyBinding(editor, session).start()
  const act = (action: () => void, tag: string[] = []) => editor.update(action, { discrete: true, tag })

  const pointAt = (at: number) => {
    const { body } = session.article
    const block = body[Math.min(body.length - 1, Math.floor((at / 1000) * body.length))]
    if (!block || !isTextBlock(block)) return { block: '', offset: 0 }
    const size = block.content.reduce((sum, inline) => sum + (inline.type === 'text' ? inline.text.length : 1), 0)
    return { block: block.id, offset: (at * 7919) % (size + 1) }
  }
  const select = ([at, to]: Ends) => {
    const [from, until] = inOrder(session.article.body, pointAt(at), pointAt(to))
    $setCaret({ place: 'body', anchor: from, focus: until })
    return { from, until }
  }
  const itemsOf = (ids: string[]) => ids.map((sourceId) => ({ sourceId }))

  /** Claims that wait for what was cut to be pasted. Undo may come back to that moment. */
  const waiting = new Set<string>()
  const does = (each: Edit): void => {
    switch (each.does) {
      case 'cite': {
        const anchor = pointAt(each.ends[0])
        const [from, until] = inOrder(session.article.body, anchor, pointAt(each.ends[1]))
        const place = { block: until.block, start: until.offset, end: until.offset }
        return act(() => $insertCitation(place, itemsOf(each.sources), { place: 'body', anchor: from, focus: until }))
      }
      case 'change': {
        const keys = citationKeys(editor)
        const key = keys[each.nth % Math.max(1, keys.length)]
        return key === undefined ? undefined : act(() => $changeCitation(key, itemsOf(each.sources)))
      }
      case 'delete':
        return act(() => {
          select(each.ends)
          $removeSelected()
        })
      case 'split':
        return act(() => {
          select([each.ends[0], each.ends[0]])
          editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
        })
      case 'move':
      case 'copy': {
        const [from, until] = inOrder(session.article.body, pointAt(each.ends[0]), pointAt(each.ends[1]))
        const slice = sliceBody(session.article.body, from, until)
        if (each.does === 'move') {
          act(() => {
            select(each.ends)
            $removeSelected()
          }, [CUT_TAG])
          for (const id of looseClaims(session.article.body)) waiting.add(id)
        }
        return act(() => {
          select([each.target, each.target])
          $insertBody(freshClaims(slice, session.article.body))
        }, [PASTE_TAG])
      }
      case 'undo':
        return session.undo()
      case 'redo':
        return session.redo()
    }
  }
  const citations = () => editor.getEditorState().read(() => $citations().map((node) => node.getCitation()))
  return { session, does, citations, waiting }
}

type Point = { block: string; offset: number }

function inOrder(body: Body, a: Point, b: Point): [Point, Point] {
  const at = ({ block, offset }: Point) => body.findIndex(({ id }) => id === block) * 10_000 + offset
  return at(a) <= at(b) ? [a, b] : [b, a]
}

function citationKeys(editor: LexicalEditor): string[] {
  return editor.getEditorState().read(() => $citations().map((node) => node.getKey()))
}

function $citations(): CitationNode[] {
  return $getRoot()
    .getChildren()
    .flatMap((block) => ($isElementNode(block) ? [...$leavesOf(block)].filter($isCitationNode) : []))
}
