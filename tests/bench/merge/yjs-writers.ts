import type { ElementNode, LexicalEditor } from 'lexical'
import type { Doc } from 'yjs'
import { typedInto, type Round } from './three-writers'

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
export async function yjsWriters(): Promise<(round: Round) => string> {
  // Not before they are installed.
  const { createHeadlessEditor } = await import('@lexical/headless')
  const { $createHeadingNode, HeadingNode } = await import('@lexical/rich-text')
  const { $createParagraphNode, $createTextNode, $getRoot } = await import('lexical')
  const { Doc: YDoc, applyUpdate, encodeStateAsUpdate } = await import('yjs')
  const binds = await import('@lexical/yjs')

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
