import { $getNodeByKey, type LexicalEditor, mergeRegister, type NodeKey } from 'lexical'
import type { Body } from '../../../shared/article/block'
import { onSpoken } from '../../../shared/messages/translate'
import type { StorySession } from '../../session/story-session'
import { $isCitationNode, CitationNode } from '../lexical/citation-node'
import { CitationLabels } from './citation-label'
import { citeAlike } from './citations-in'

/**
 * Shows the numbers of all citations and keeps them right. They are counted again only when a citation or a source has
 * changed, and only the citations whose number is another are drawn again. Another language of the interface names all of
 * them anew. Gives the way to stop.
 */
export function registerCitationLabels(editor: LexicalEditor, session: StorySession): () => void {
  const keys = new Set<NodeKey>()
  let drawn = true
  let counted: { body: Body; sources: unknown } = { body: [], sources: null }

  const refresh = () => {
    const { body, sources } = session.article
    const same = drawn && sources === counted.sources && citeAlike(body, counted.body)
    counted = { body, sources }
    if (same) return
    drawn = true
    const labels = new CitationLabels(session.article)
    editor.getEditorState().read(() => {
      for (const key of keys) {
        const node = $getNodeByKey(key)
        const dom = editor.getElementByKey(key)
        if (dom && $isCitationNode(node)) show(dom, labels.of(node.getCitation()))
      }
    })
  }
  return mergeRegister(
    editor.registerMutationListener(CitationNode, (mutations) => {
      for (const [key, mutation] of mutations) {
        if (mutation === 'destroyed') keys.delete(key)
        else keys.add(key)
      }
      drawn = false
    }),
    editor.registerUpdateListener(refresh),
    onSpoken(() => {
      drawn = false
      refresh()
    }),
    session.subscribe(refresh),
  )
}

function show(dom: HTMLElement, { label, name }: { label: string; name: string }): void {
  const text = `[${label}]`
  if (dom.textContent !== text) dom.textContent = text
  if (dom.ariaLabel !== name) dom.ariaLabel = name
}
