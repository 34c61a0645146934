import type * as Headless from '@lexical/headless'
import type * as RichText from '@lexical/rich-text'
import type * as Lexical from 'lexical'
import type { ElementNode, LexicalEditor } from 'lexical'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { typedInto, type Round } from './three-writers'

// What is used of the peers. They are installed for benchmarks only, so that nothing here imports their types.
interface Doc {
  clientID: number
}
interface Yjs {
  Doc: new () => Doc
  applyUpdate(doc: Doc, update: Uint8Array): void
  encodeStateAsUpdate(doc: Doc): Uint8Array
}
interface Binding {
  root: { observeDeep(listener: (events: unknown[], transaction: { origin: unknown }) => void): void }
}
interface LexicalYjs {
  createBindingV2__EXPERIMENTAL(editor: LexicalEditor, id: string, doc: Doc, docs: Map<string, Doc>): Binding
  syncLexicalUpdateToYjsV2__EXPERIMENTAL(binding: Binding, provider: object, ...update: unknown[]): void
  syncYjsChangesToLexicalV2__EXPERIMENTAL(
    binding: Binding,
    provider: object,
    events: unknown[],
    transaction: object,
    isUndo: boolean,
  ): void
}
interface Writer {
  doc: Doc
  editor: LexicalEditor
}

/** A provider without a network or other carets. */
const NOBODY = { awareness: { getLocalState: () => null, getStates: () => new Map() } }

/**
 * What becomes of a round through @lexical/yjs with its second binding: each writer has an editor, a document and a log
 * of updates, which all get in the end. Gives the text that the first one sees.
 */
export function yjsWriters(root: string): (round: Round) => string {
  const required = createRequire(join(root, 'tests/bench/merge.ts'))
  const { createHeadlessEditor } = required('@lexical/headless') as typeof Headless
  const { $createHeadingNode, HeadingNode } = required('@lexical/rich-text') as typeof RichText
  const { $createParagraphNode, $createTextNode, $getRoot } = required('lexical') as typeof Lexical
  const { Doc: YDoc, applyUpdate, encodeStateAsUpdate } = required('yjs') as Yjs
  const binds = required('@lexical/yjs') as LexicalYjs

  const writerOf = (clientID: number): Writer => {
    const doc = new YDoc()
    doc.clientID = clientID
    const onError = (error: Error) => {
      throw error
    }
    const editor = createHeadlessEditor({ nodes: [HeadingNode], onError })
    const binding = binds.createBindingV2__EXPERIMENTAL(editor, 'story', doc, new Map([['story', doc]]))
    editor.registerUpdateListener((update) => {
      const { prevEditorState, editorState, dirtyElements, dirtyLeaves, normalizedNodes, tags } = update
      if (tags.has('skip-collab')) return
      binds.syncLexicalUpdateToYjsV2__EXPERIMENTAL(
        ...([
          binding,
          NOBODY,
          prevEditorState,
          editorState,
          dirtyElements,
          dirtyLeaves,
          normalizedNodes,
          tags,
        ] as const),
      )
    })
    binding.root.observeDeep((events, transaction) => {
      if (transaction.origin === binding) return
      binds.syncYjsChangesToLexicalV2__EXPERIMENTAL(binding, NOBODY, events, transaction, false)
    })
    return { doc, editor }
  }

  const $do = ({ what, place, to }: Round['deed']): void => {
    const blocks = $getRoot().getChildren<ElementNode>()
    const block = blocks[place] as ElementNode
    if (what === 'type') return
    if (what === 'heading') return void block.replace($createHeadingNode('h2'), true)
    if (what === 'join') {
      const next = blocks[place + 1] as ElementNode
      block.append($createTextNode(' '), ...next.getChildren())
      return next.remove()
    }
    const neighbour = blocks.filter((other) => other !== block)[to]
    if (neighbour) neighbour.insertBefore(block)
    else $getRoot().append(block)
  }

  return ({ texts, typed, deed }) => {
    const first = writerOf(1)
    edit(first.editor, () => {
      for (const line of texts) $getRoot().append($createParagraphNode().append($createTextNode(line)))
    })
    const start = encodeStateAsUpdate(first.doc)
    const writers = typed.map((words, index) => {
      const writer = writerOf(index + 2)
      applyUpdate(writer.doc, start)
      // Word by word, as people type: several at once the binding takes for one change from the first to the last.
      for (const word of words) {
        edit(writer.editor, () => {
          const [run] = ($getRoot().getChildAtIndex(word.place) as ElementNode).getAllTextNodes()
          run?.setTextContent(typedInto(run.getTextContent(), [word]))
        })
      }
      if (index === 2) edit(writer.editor, () => $do(deed))
      return writer
    })
    const updates = writers.map(({ doc }) => encodeStateAsUpdate(doc))
    for (const { doc } of writers) for (const update of updates) applyUpdate(doc, update)
    return (writers[0] as Writer).editor.read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    )
  }
}

function edit(editor: LexicalEditor, change: () => void): void {
  editor.update(change, { discrete: true })
}
