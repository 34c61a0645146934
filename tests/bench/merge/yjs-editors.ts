import type { ElementNode, LexicalEditor } from 'lexical'
import type { Doc } from 'yjs'
import { type Deed, typedInto, type Typed } from './three-writers'

/** An editor that is bound to a document. */
export interface Writer {
  doc: Doc
  editor: LexicalEditor
  apply(update: Uint8Array, origin?: string): void
}

/** A provider without a network or other carets. */
const NOBODY = { awareness: { getLocalState: () => null, getStates: () => new Map() } }

export type YjsEditors = Awaited<ReturnType<typeof yjsEditors>>

/** Editors on documents of Yjs by @lexical/yjs with its second binding, and what writers do in them. */
export async function yjsEditors() {
  // Not before they are installed.
  const { createHeadlessEditor } = await import('@lexical/headless')
  const { $createHeadingNode, HeadingNode } = await import('@lexical/rich-text')
  const { $createParagraphNode, $createTextNode, $getRoot } = await import('lexical')
  const { Doc: YDoc, applyUpdate } = await import('yjs')
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
    return { doc, editor, apply: (update, origin) => applyUpdate(doc, update, origin) }
  }

  const $do = (what: Deed, place: number, to: number): void => {
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

  return {
    writerOf,

    begin: ({ editor }: Writer, texts: string[]) =>
      edit(editor, () => {
        for (const line of texts) $getRoot().append($createParagraphNode().append($createTextNode(line)))
      }),

    type: ({ editor }: Writer, word: Typed) =>
      edit(editor, () => {
        const block = $getRoot().getChildAtIndex<ElementNode>(word.place) as ElementNode
        const [run] = block.getAllTextNodes()
        if (run) run.setTextContent(typedInto(run.getTextContent(), [word]))
        else block.append($createTextNode(word.word))
      }),

    do: ({ editor }: Writer, { what, place, to }: { what: Deed; place: number; to: number }) =>
      edit(editor, () => $do(what, place, to)),

    countBlocks: ({ editor }: Writer): number => editor.read(() => $getRoot().getChildrenSize()),

    textOf: ({ editor }: Writer): string =>
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getTextContent())
          .join('\n'),
      ),
  }
}

function edit(editor: LexicalEditor, change: () => void): void {
  editor.update(change, { discrete: true })
}
