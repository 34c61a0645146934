import { $getSelection, $isNodeSelection, type LexicalEditor, mergeRegister } from 'lexical'
import { $isCitationNode } from '../lexical/citation-node'

const LIT = 'data-pointed'

/** Marks the citations of a source on the page. Gives the way to stop. */
export function lightCitations(editor: LexicalEditor, sourceId: string): () => void {
  const found = editor.getRootElement()?.querySelectorAll(`[data-citation~="${CSS.escape(sourceId)}"]`) ?? []
  for (const citation of found) citation.setAttribute(LIT, '')
  return () => {
    for (const citation of found) citation.removeAttribute(LIT)
  }
}

/** Marks the references of the citation that is pointed at or selected. Gives the way to stop. */
export function registerLitReferences(editor: LexicalEditor, list: HTMLElement): () => void {
  let [pointed, selected]: [string, string] = ['', '']
  let shown = ''
  const show = () => {
    const ids = pointed || selected
    if (ids === shown) return
    shown = ids
    for (const reference of list.querySelectorAll(`[${LIT}]`)) reference.removeAttribute(LIT)
    for (const id of ids.split(' ').filter(Boolean))
      list.querySelector(`[data-reference="${CSS.escape(id)}"]`)?.setAttribute(LIT, '')
  }
  const over = ({ target }: PointerEvent) => {
    pointed = (target instanceof Element && target.closest('[data-citation]')?.getAttribute('data-citation')) || ''
    show()
  }
  return mergeRegister(
    editor.registerUpdateListener(({ editorState }) => {
      selected = editorState.read($selectedSources)
      show()
    }),
    editor.registerRootListener((root) => {
      root?.addEventListener('pointerover', over)
      return () => root?.removeEventListener('pointerover', over)
    }),
  )
}

function $selectedSources(): string {
  const selection = $getSelection()
  const [node] = $isNodeSelection(selection) ? selection.getNodes() : []
  return $isCitationNode(node)
    ? node
        .getCitation()
        .items.map(({ sourceId }) => sourceId)
        .join(' ')
    : ''
}
