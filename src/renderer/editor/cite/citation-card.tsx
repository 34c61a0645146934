import { autoUpdate, flip, offset, shift, useFloating } from '@floating-ui/react-dom'
import { $getNearestNodeFromDOMNode, $getSelection, $isNodeSelection, type LexicalEditor } from 'lexical'
import { useEffect, useId, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Citation } from '../../../shared/article/inline'
import { t } from '../../../shared/messages/translate'
import { useStory } from '../../session/use-story'
import { ReferenceLine } from '../../ui/reference-line'
import { $isCitationNode } from '../lexical/citation-node'
import { CitationLabels, visibilityOf } from './citation-label'
import styles from './citation-card.module.css'

const WAIT_MS = 250

interface Shown {
  dom: HTMLElement
  citation: Citation
}

/** The sources of the citation that is pointed at or selected. */
export function CitationCard({ editor }: { editor: LexicalEditor }) {
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => followPointing(editor, setShown), [editor])
  return shown && createPortal(<Card shown={shown} onLeave={() => setShown(null)} />, document.body)
}

function Card({ shown: { dom, citation }, onLeave }: { shown: Shown; onLeave(): void }) {
  const id = useId()
  const sources = useStory((article) => article.sources)
  const body = useStory((article) => article.body)
  const language = useStory((article) => article.language)
  const labels = new CitationLabels({ body, sources })
  const [card, setCard] = useState<HTMLElement | null>(null)
  const { floatingStyles } = useFloating({
    placement: 'bottom',
    strategy: 'fixed',
    elements: { reference: dom, floating: card },
    middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
    whileElementsMounted: autoUpdate,
  })
  useEffect(() => {
    dom.setAttribute('aria-describedby', id)
    return () => dom.removeAttribute('aria-describedby')
  }, [dom, id])
  return (
    <div ref={setCard} id={id} role="tooltip" className={styles.card} style={floatingStyles} onPointerLeave={onLeave}>
      {citation.items.map((item) => {
        const source = sources.find(({ id: sourceId }) => sourceId === item.sourceId)
        const hidden = source && visibilityOf(source)
        return (
          <div key={item.sourceId} className={styles.source}>
            <span className={styles.mark}>{labels.mark(item)}</span>
            <div>
              <p dir="auto">
                {source ? <ReferenceLine source={source} language={language} /> : t('editor.citation.gone')}
              </p>
              {item.locator !== undefined && (
                <p className={styles.more} dir="auto">
                  {item.locator}
                </p>
              )}
              {hidden !== undefined && <p className={styles.more}>{hidden}</p>}
            </div>
          </div>
        )
      })}
    </div>
  )
}

/** Tells which citation is pointed at for a moment, or is selected. Gives the way to stop. */
function followPointing(editor: LexicalEditor, show: (shown: Shown | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = (action: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(action, WAIT_MS)
  }
  const over = ({ target }: PointerEvent) => {
    const dom = citationAt(target)
    if (dom) later(() => show(shownFor(editor, dom)))
    else if (target instanceof Element && target.closest('[role="tooltip"]')) clearTimeout(timer)
    else later(() => show(selected(editor)))
  }
  const hide = () => {
    clearTimeout(timer)
    show(null)
  }
  document.addEventListener('pointerover', over)
  document.addEventListener('keydown', hide, true)
  document.addEventListener('pointerdown', hide, true)
  const stop = editor.registerUpdateListener(() => {
    const now = selected(editor)
    if (now) later(() => show(now))
  })
  return () => {
    stop()
    clearTimeout(timer)
    document.removeEventListener('pointerover', over)
    document.removeEventListener('keydown', hide, true)
    document.removeEventListener('pointerdown', hide, true)
  }
}

function citationAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-citation]') : null
}

function shownFor(editor: LexicalEditor, dom: HTMLElement): Shown | null {
  return editor.read(() => {
    const node = dom.isConnected ? $getNearestNodeFromDOMNode(dom) : null
    return $isCitationNode(node) ? { dom, citation: node.getCitation() } : null
  })
}

function selected(editor: LexicalEditor): Shown | null {
  return editor.getEditorState().read(() => {
    const selection = $getSelection()
    const [node] = $isNodeSelection(selection) ? selection.getNodes() : []
    const dom = node && editor.getElementByKey(node.getKey())
    return dom && $isCitationNode(node) ? { dom, citation: node.getCitation() } : null
  })
}
