import { $getSelection, $getState, $isNodeSelection, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical'
import { useEffect, useState } from 'react'
import { t } from '../../../shared/messages/translate'
import type { Caret } from '../../session/caret'
import { useSession } from '../../session/use-story'
import { ContextMenu } from '../../ui/menu'
import { idState } from '../lexical/node-state'
import { openLink } from '../link/open-link'
import type { Writing } from '../surface/writing'
import { type Card, CardPopup } from './card-popup'
import { CardView } from './card-view'

/** A link card of the body. A double click, Enter while it is selected, or its menu changes it. */
export function CardAtom({ card: atom, id, writing }: { card: Card; id: string; writing: Writing }) {
  const card = { ...atom, id }
  const session = useSession()
  const { editor } = writing
  const [area, setArea] = useState<HTMLDivElement | null>(null)
  const [editing, setEditing] = useState(false)
  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          const selection = $getSelection()
          const [node] = $isNodeSelection(selection) ? selection.getNodes() : []
          if (!node || $getState(node, idState) !== id) return false
          event?.preventDefault()
          setEditing(true)
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, id],
  )

  const point = { block: id, offset: 0 }
  const whole: Caret = { place: 'body', anchor: point, focus: point }
  const change = (to: Card) =>
    session.edit(
      (article) => ({ ...article, body: article.body.map((block) => (block.id === id ? { ...to, id } : block)) }),
      { caretBefore: whole, caretAfter: whole },
    )
  const remove = () =>
    session.edit((article) => ({ ...article, body: article.body.filter((block) => block.id !== id) }), {
      caretBefore: whole,
    })
  if (session.readOnly) return <CardView card={card} />
  return (
    <>
      <ContextMenu
        groups={() => [
          [
            { label: t('editor.card.edit'), run: () => setEditing(true) },
            { label: t('editor.card.open'), run: () => openLink(card.url) },
          ],
          [{ label: t('editor.card.remove'), run: remove }],
        ]}
        area={
          <div ref={setArea} onDoubleClick={() => setEditing(true)}>
            <CardView card={card} />
          </div>
        }
      />
      {editing && area && (
        <CardPopup
          card={card}
          anchor={area}
          onApply={change}
          onClose={() => {
            setEditing(false)
            session.goTo(whole)
          }}
        />
      )}
    </>
  )
}
