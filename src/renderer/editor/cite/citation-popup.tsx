import { X } from 'lucide-react'
import { $getNodeByKey, type LexicalEditor, type NodeKey } from 'lexical'
import { useState } from 'react'
import type { Citation, CitationItem } from '../../../shared/article/inline'
import { referenceOf } from '../../../shared/article/reference'
import { t } from '../../../shared/messages/translate'
import { useStory } from '../../session/use-story'
import { Button } from '../../ui/button'
import { $isCitationNode } from '../lexical/citation-node'
import { Popup } from '../popup/popup'
import { CitationLabels } from './citation-label'
import styles from './citation-popup.module.css'
import { fieldDirection } from '../../ui/field-direction'

/** Changes a citation: the pages or times in its sources, which sources it has, or whether it is there at all. */
export function CitationPopup({
  editor,
  nodeKey,
  onClose,
}: {
  editor: LexicalEditor
  nodeKey: NodeKey
  onClose(): void
}) {
  const [items, setItems] = useState(() => itemsOf(editor, nodeKey))
  const sources = useStory((article) => article.sources)
  const body = useStory((article) => article.body)
  const dom = editor.getElementByKey(nodeKey)
  if (!dom) return null

  const label = new CitationLabels({ body, sources }).of({ type: 'citation', items }).label
  const titleOf = ({ sourceId }: CitationItem) => {
    const source = sources.find(({ id }) => id === sourceId)
    return source ? referenceOf(source).title : t('editor.citation.gone')
  }
  const finish = (kept: CitationItem[]) => {
    change(editor, nodeKey, kept)
    onClose()
    editor.focus()
  }
  return (
    <Popup label={t('editor.citation.edit', { label })} anchor={dom} onClose={() => finish(items)}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          finish(items)
        }}
      >
        {items.map((item, index) => (
          <div key={item.sourceId} className={styles.item}>
            <label className={styles.label}>
              <bdi>{titleOf(item)}</bdi>
              <input
                className={styles.input}
                aria-label={`${t('editor.citation.locator')}: ${titleOf(item)}`}
                placeholder={t('editor.cite.locator.hint')}
                dir={fieldDirection(item.locator ?? '')}
                value={item.locator ?? ''}
                onChange={(event) => setItems(items.with(index, withLocator(item, event.target.value)))}
              />
            </label>
            {items.length > 1 && (
              <button
                type="button"
                className={styles.remove}
                aria-label={t('editor.citation.remove-source', { title: titleOf(item) })}
                onClick={() => setItems(items.filter((other) => other !== item))}
              >
                <X size={14} aria-hidden />
              </button>
            )}
          </div>
        ))}
        <div className={styles.actions}>
          <Button variant="quiet" onClick={() => finish([])}>
            {t('editor.citation.remove')}
          </Button>
          <Button type="submit" variant="primary">
            {t('editor.citation.done')}
          </Button>
        </div>
      </form>
    </Popup>
  )
}

function itemsOf(editor: LexicalEditor, key: NodeKey): CitationItem[] {
  return editor.getEditorState().read(() => {
    const node = $getNodeByKey(key)
    return $isCitationNode(node) ? node.getCitation().items : []
  })
}

/** Gives a citation other items; without any it is removed. */
function change(editor: LexicalEditor, key: NodeKey, items: CitationItem[]): void {
  editor.update(() => {
    const node = $getNodeByKey(key)
    if (!$isCitationNode(node)) return
    const was: Citation = node.getCitation()
    if (items.length > 0) {
      const clean = items.map((item) => withLocator(item, (item.locator ?? '').trim()))
      if (JSON.stringify(clean) !== JSON.stringify(was.items)) node.setCitation({ ...was, items: clean })
      node.selectNext(0, 0)
    } else {
      node.selectPrevious()
      node.remove()
    }
  })
}

function withLocator({ sourceId }: CitationItem, locator: string): CitationItem {
  return locator === '' ? { sourceId } : { sourceId, locator }
}
