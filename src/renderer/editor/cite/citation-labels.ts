import { $getNodeByKey, type LexicalEditor, mergeRegister, type NodeKey } from 'lexical'
import type { Body } from '../../../shared/article/block'
import type { Citation } from '../../../shared/article/inline'
import type { Source } from '../../../shared/article/source'
import { onSpoken } from '../../../shared/messages/translate'
import { citeAlike } from '../../session/citations-in'
import type { StorySession } from '../../session/story-session'
import { $isCitationNode, CitationNode } from '../lexical/citation-node'
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
 * drawn again: those on the screen in that frame, the others when there is nothing else to do. Another language of the
 * interface names all of them anew. Gives the way to stop.
 */
export function registerCitationLabels(editor: LexicalEditor, session: StorySession): () => void {
  const keys = new Set<NodeKey>()
  const later = new IdleDrawing()
  let frame = 0
  let drawn = true
  let counted: { body: Body; sources: unknown } = { body: [], sources: null }
  let shown = new WeakMap<HTMLElement, Shown>()

  const refresh = () => {
    if (frame !== 0) return
    const { body, sources } = session.article
    if (drawn && sources === counted.sources && citeAlike(body, counted.body)) counted = { body, sources }
    else frame = requestAnimationFrame(drawStale)
  }
  const drawStale = () => {
    frame = 0
    drawn = true
    counted = session.article
    const labels = new CitationLabels(session.article)
    const stale = editor.getEditorState().read(() => [...keys].flatMap((key) => $staleIn(key, labels)))
    // All are asked before any is drawn: each answer after a change would cost the browser another look at the page.
    const here = new Set(stale.filter(({ dom }) => dom.textContent === '' || isOnScreen(dom)))
    const draw = ({ dom, now }: Stale) => {
      shown.set(dom, now)
      show(dom, labels.of(now.citation))
    }
    for (const each of here) draw(each)
    later.draw(stale.filter((each) => !here.has(each)).map((each) => () => draw(each)))
  }
  const $staleIn = (key: NodeKey, labels: CitationLabels): Stale[] => {
    const node = $getNodeByKey(key)
    const dom = editor.getElementByKey(key)
    if (!dom || !$isCitationNode(node)) return []
    const citation = node.getCitation()
    const now = { citation, label: labels.label(citation), sources: labels.sourcesOf(citation) }
    const was = shown.get(dom)
    return was && sameShown(was, now) ? [] : [{ dom, now }]
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
      shown = new WeakMap()
      refresh()
    }),
    session.subscribe(refresh),
    () => cancelAnimationFrame(frame),
    () => later.draw([]),
  )
}

interface Stale {
  dom: HTMLElement
  now: Shown
}

function sameShown(a: Shown, b: Shown): boolean {
  return a.citation === b.citation && a.label === b.label && a.sources.every((source, at) => source === b.sources[at])
}

/** Blocks far from the screen are not drawn by the browser, and what is in them can wait. */
function isOnScreen(dom: HTMLElement): boolean {
  return dom.checkVisibility({ contentVisibilityAuto: true })
}

function show(dom: HTMLElement, { label, name }: { label: string; name: string }): void {
  const text = `[${label}]`
  if (dom.textContent !== text) dom.textContent = text
  if (dom.ariaLabel !== name) dom.ariaLabel = name
}
