import { $getNodeByKey, type LexicalEditor, type NodeKey } from 'lexical'
import { useState } from 'react'
import type { CitationItem } from '../../../shared/article/inline'
import { isPrinted } from '../../../shared/article/numbering'
import type { Source } from '../../../shared/article/source'
import { t } from '../../../shared/messages/translate'
import type { LineCaret } from '../../session/citation-places'
import { useStory } from '../../session/use-story'
import { Button } from '../../ui/button'
import { $pointBefore } from '../lexical/caret'
import { $isCitationNode } from '../lexical/citation-node'
import { showSelection } from '../lexical/show-selection'
import type { Place } from '../popup/place'
import { Popup } from '../popup/popup'
import type { Writing } from '../surface/writing'
import { sourceTitle } from '../../ui/source-title'
import { $changeCitation } from './change-citation'
import { CitationItemFields, type ItemDeeds } from './citation-item'
import { CitationLabels } from './citation-label'
import { goToNextCitation } from './next-citation'
import styles from './citation-popup.module.css'
import type { Picker } from './picker'

interface CitationPopupProps {
  editor: LexicalEditor
  nodeKey: NodeKey
  picker: Picker
  /** Opens the form of a source. */
  /** The page that the citation is on. */
  page: Writing
  /** Where a place of the editor is in the story. */
  caretAt(place: Place): LineCaret
  editSource(source: Source): void
  onClose(): void
}

/**
 * Changes a citation: the pages or times in its sources, which sources it has and in what order, or whether it is there
 * at all. The story changes once, when it closes.
 */
export function CitationPopup(props: CitationPopupProps) {
  const { editor, nodeKey, picker, page, caretAt, editSource, onClose } = props
  const [{ items: was, place }] = useState(() => readCitation(editor, nodeKey))
  const [items, setItems] = useState(was)
  const sources = useStory((article) => article.sources)
  const body = useStory((article) => article.body)
  const dom = editor.getElementByKey(nodeKey)
  if (!dom) return null

  const labels = new CitationLabels({ body, sources })
  const sourceOf = ({ sourceId }: CitationItem) => sources.find(({ id }) => id === sourceId)
  const finish = (kept: CitationItem[], go = () => showSelection(editor)) => {
    editor.update(() => $changeCitation(nodeKey, kept), { discrete: true })
    onClose()
    go()
  }
  const pick = (chosen: CitationItem[], at: number) => {
    onClose()
    picker.change({ key: nodeKey, place, items: chosen, at })
  }
  const deedsOf = (item: CitationItem, index: number): ItemDeeds => {
    const source = sourceOf(item)
    const others = items.toSpliced(index, 1)
    return {
      sooner: index === 0 ? undefined : () => setItems(others.toSpliced(index - 1, 0, item)),
      replace: () => pick(others, index),
      remove: others.length === 0 ? undefined : () => setItems(others),
      open:
        source &&
        (() => {
          finish(items)
          editSource(source)
        }),
      next: () => finish(items, () => goToNextCitation(page.session, item.sourceId, caretAt(place))),
      reference:
        source && isPrinted(source) ? () => finish(items, () => page.trail.go(source, caretAt(place))) : undefined,
    }
  }
  return (
    <Popup
      label={t('editor.citation.edit', { label: labels.of({ type: 'citation', items }).label })}
      anchor={dom}
      onClose={() => finish(items)}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          finish(items)
        }}
      >
        {items.map((item, index) => {
          const source = sourceOf(item)
          return (
            <CitationItemFields
              key={keyOf(items, index)}
              item={item}
              mark={labels.mark(item)}
              title={source ? sourceTitle(source) : t('editor.citation.gone')}
              deeds={deedsOf(item, index)}
              onLocator={(locator) => setItems(items.with(index, { ...item, locator }))}
            />
          )
        })}
        <div className={styles.actions}>
          <Button variant="quiet" onClick={() => finish([])}>
            {t('editor.citation.remove')}
          </Button>
          <Button variant="quiet" className={styles.add} onClick={() => pick(items, items.length)}>
            {t('editor.citation.add-source')}
          </Button>
          <Button type="submit" variant="primary">
            {t('editor.citation.done')}
          </Button>
        </div>
      </form>
    </Popup>
  )
}

/** A source may be there several times: its fields go by which time it is. */
function keyOf(items: CitationItem[], index: number): string {
  const { sourceId } = items[index] as CitationItem
  return `${sourceId} ${items.slice(0, index).filter((item) => item.sourceId === sourceId).length}`
}

function readCitation(editor: LexicalEditor, key: NodeKey): { items: CitationItem[]; place: Place } {
  return editor.getEditorState().read(() => {
    const node = $getNodeByKey(key)
    if (!$isCitationNode(node)) throw new Error(`no citation: ${key}`)
    const { block, offset } = $pointBefore(node)
    return { items: node.getCitation().items, place: { block, start: offset, end: offset + 1 } }
  })
}
