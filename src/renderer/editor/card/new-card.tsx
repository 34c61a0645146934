import type { LexicalEditor } from 'lexical'
import { useMemo } from 'react'
import { selectionAnchor } from '../popup/selection-anchor'
import { $insertAtom } from '../typing/insert-atom'
import { type Card, CardPopup } from './card-popup'

const EMPTY: Card = { type: 'card', id: '', url: '', title: '' }

/** The form of a card that is to stand where the caret is. */
export function NewCard({ editor, onClose }: { editor: LexicalEditor; onClose(): void }) {
  const anchor = useMemo(() => selectionAnchor(editor), [editor])
  const close = () => {
    onClose()
    editor.focus()
  }
  return (
    <CardPopup
      card={EMPTY}
      anchor={anchor}
      onApply={(card) => editor.update(() => $insertAtom(card), { discrete: true })}
      onClose={close}
    />
  )
}
