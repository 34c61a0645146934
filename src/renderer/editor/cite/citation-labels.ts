import {
  $getNodeByKey,
  $getNodeFromDOMNode,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type NodeKey,
} from 'lexical'
import type { Body } from '../../../shared/article/block'
import type { Citation } from '../../../shared/article/inline'
import type { Source } from '../../../shared/article/source'
import { onSpoken } from '../../../shared/messages/translate'
import { citeAlike } from '../../session/citations-in'
import type { StorySession } from '../../session/story-session'
import { blocksInSight } from '../find/visible-blocks'
import { $isCitationNode, CitationNode } from '../lexical/citation-node'
import { scrollerOf } from '../popup/scroller'
import { CitationLabels } from './citation-label'
import { IdleDrawing } from './idle-drawing'

/** What an element shows: as long as none of this is another, neither its label nor its name is. */
interface Shown {
  citation: Citation
  label: string
  sources: (Source | undefined)[]
}

/**
 * Shows the numbers of all citations and keeps them right. They are counted again only when a citation or a source has
 * changed, once for all that happens before the next frame, and only the citations whose number or source is another are
 * drawn again: those in sight in that frame, the others when there is nothing else to do or as they come into sight.
 * Another language of the interface names all of them anew. Gives the way to stop.
 */
export function registerCitationLabels(editor: LexicalEditor, session: StorySession): () => void {
  const keys = new Set<NodeKey>()
  let frame = 0
  let drawn = true
  let counted: { body: Body; sources: unknown } = { body: [], sources: null }
  let labels = new CitationLabels({ body: [], sources: [] })
  let shown = new WeakMap<HTMLElement, Shown>()

  const refresh = () => {
    if (frame !== 0) return
    const { body, sources } = session.article
    if (drawn && sources === counted.sources && citeAlike(body, counted.body)) counted = { body, sources }
    else frame = requestAnimationFrame(recount)
  }
  const recount = () => {
    frame = 0
    drawn = true
    counted = session.article
    labels = new CitationLabels(session.article)
    drawSeen()
    rest.start(keys)
  }
  const drawSeen = () => {
    const seen = citationsInSight(editor.getRootElement())
    const $drawAll = () => {
      for (const dom of seen) $draw($getNodeFromDOMNode(dom))
    }
    editor.getEditorState().read($drawAll, { editor })
  }
  const rest = new IdleDrawing<NodeKey>((key) =>
    editor.getEditorState().read(() => $draw($getNodeByKey(key)), { editor }),
  )
  const scrolled = () => void (rest.isBusy && drawSeen())
  const $draw = (node: LexicalNode | null) => {
    const dom = node && editor.getElementByKey(node.getKey())
    if (!dom || !$isCitationNode(node)) return
    const citation = node.getCitation()
    const now = { citation, label: labels.label(citation), sources: labels.sourcesOf(citation) }
    const was = shown.get(dom)
    if (was && sameShown(was, now)) return
    shown.set(dom, now)
    show(dom, labels.of(citation))
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
    editor.registerRootListener((root) => {
      const scroller = root && scrollerOf(root)
      scroller?.addEventListener('scroll', scrolled, { passive: true })
      return () => scroller?.removeEventListener('scroll', scrolled)
    }),
    onSpoken(() => {
      drawn = false
      shown = new WeakMap()
      refresh()
    }),
    session.subscribe(refresh),
    () => cancelAnimationFrame(frame),
    () => rest.stop(),
  )
}

function sameShown(a: Shown, b: Shown): boolean {
  return a.citation === b.citation && a.label === b.label && a.sources.every((source, at) => source === b.sources[at])
}

function citationsInSight(root: HTMLElement | null): HTMLElement[] {
  const blocks = root ? blocksInSight(root, scrollerOf(root).getBoundingClientRect()) : []
  return blocks.flatMap((block) => [...block.querySelectorAll<HTMLElement>('[data-citation]')])
}

function show(dom: HTMLElement, { label, name }: { label: string; name: string }): void {
  const text = `[${label}]`
  if (dom.textContent !== text) dom.textContent = text
  if (dom.ariaLabel !== name) dom.ariaLabel = name
}
