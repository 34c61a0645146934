import {
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  $getSelection,
  $getState,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $isTextNode,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type NodeKey,
} from 'lexical'
import { claimsIn } from '../../../shared/article/claims'
import type { BodyMirror } from '../lexical/body-mirror'
import { $isCitationNode } from '../lexical/citation-node'
import { $leavesOf } from '../lexical/leaves'
import { mark } from '../page/mark'
import { claimsState } from '../lexical/node-state'
import './claims.css'

/**
 * Marks the words that a citation backs while it is pointed at or selected, or while the caret is in them; then the
 * citation is marked too. Gives the way to stop.
 */
export function registerClaims(editor: LexicalEditor, mirror: BodyMirror): () => void {
  let pointed: HTMLElement | null = null
  let lit: HTMLElement[] = []
  let unmark = () => {}
  const show = () => {
    const state = editor.getEditorState()
    const ids = state.read(() => new Set([...$idOfPointed(pointed), ...$idsAtSelection()]), { editor })
    if (ids.size === 0 && lit.length === 0) return
    for (const dom of lit) delete dom.dataset.lit
    unmark()
    const words: StaticRange[] = []
    lit = []
    state.read(() => {
      for (const leaf of $leavesWith(ids, mirror)) {
        const dom = editor.getElementByKey(leaf.getKey())
        if (dom && $isCitationNode(leaf)) lit.push(dom)
        else if (dom) words.push(wholeOf(dom))
      }
    })
    for (const dom of lit) dom.dataset.lit = ''
    unmark = mark('stet-claim', words)
  }
  const over = ({ target }: PointerEvent) => {
    const now = target instanceof Element ? target.closest<HTMLElement>('[data-citation]') : null
    if (now === pointed) return
    pointed = now
    show()
  }
  return mergeRegister(
    editor.registerUpdateListener(show),
    editor.registerRootListener((root) => {
      root?.addEventListener('pointerover', over)
      return () => root?.removeEventListener('pointerover', over)
    }),
    () => unmark(),
  )
}

function $idOfPointed(dom: HTMLElement | null): string[] {
  const node = dom?.isConnected ? $getNearestNodeFromDOMNode(dom) : null
  const id = $isCitationNode(node) ? node.getCitation().id : undefined
  return id === undefined ? [] : [id]
}

function $idsAtSelection(): readonly string[] {
  const selection = $getSelection()
  if ($isRangeSelection(selection)) {
    const node = selection.isCollapsed() ? selection.anchor.getNode() : null
    return $isTextNode(node) ? $getState(node, claimsState) : []
  }
  const [node] = $isNodeSelection(selection) ? selection.getNodes() : []
  const id = $isCitationNode(node) ? node.getCitation().id : undefined
  return id === undefined ? [] : [id]
}

/** The citations with the ids, and the words that they back. */
function* $leavesWith(ids: ReadonlySet<string>, { body, keys }: BodyMirror): Generator<LexicalNode> {
  const has = (found: readonly string[]) => found.some((id) => ids.has(id))
  for (const [index, block] of body.entries()) {
    const { citations, claimed } = claimsIn(block)
    const node = has(citations) || has(claimed) ? $getNodeByKey(keys[index] as NodeKey) : null
    if (!$isElementNode(node)) continue
    for (const leaf of $leavesOf(node)) {
      if ($isTextNode(leaf) && has($getState(leaf, claimsState))) yield leaf
      else if ($isCitationNode(leaf) && has([leaf.getCitation().id ?? ''])) yield leaf
    }
  }
}

function wholeOf(dom: HTMLElement): StaticRange {
  return new StaticRange({
    startContainer: dom,
    startOffset: 0,
    endContainer: dom,
    endOffset: dom.childNodes.length,
  })
}
