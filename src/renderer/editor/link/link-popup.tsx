import { $isLinkNode, $toggleLink } from '@lexical/link'
import { $createTextNode, $findMatchingParent, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { useMemo, useState } from 'react'
import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import { Popup } from '../popup/popup'
import { selectionAnchor } from '../popup/selection-anchor'
import { addressOf } from './address'
import styles from './link-popup.module.css'
import { openLink } from './open-link'

/** Gives the selected words a link, changes the one the caret is in, or takes it away. */
export function LinkPopup({ editor, onClose }: { editor: LexicalEditor; onClose(): void }) {
  const present = useMemo(() => editor.read($presentLink), [editor])
  const anchor = useMemo(() => selectionAnchor(editor), [editor])
  const [url, setUrl] = useState(present ?? '')
  const [bad, setBad] = useState(false)

  const close = () => {
    onClose()
    editor.focus()
  }
  const apply = () => {
    const address = addressOf(url)
    if (address === undefined) return setBad(true)
    editor.update(() => $link(address))
    close()
  }
  const remove = () => {
    editor.update(() => $toggleLink(null))
    close()
  }
  return (
    <Popup label={t('editor.link.title')} anchor={anchor} onClose={close}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          apply()
        }}
      >
        <input
          className={styles.input}
          type="url"
          dir="ltr"
          aria-label={t('editor.link.address')}
          placeholder={t('editor.link.hint')}
          aria-invalid={bad}
          value={url}
          onChange={(event) => {
            setUrl(event.target.value)
            setBad(false)
          }}
        />
        <Button type="submit" variant="primary">
          {t('editor.link.apply')}
        </Button>
      </form>
      {bad && (
        <p className={styles.bad} role="alert">
          {t('editor.link.bad')}
        </p>
      )}
      {present !== undefined && (
        <div className={styles.more}>
          <Button variant="quiet" onClick={() => openLink(present)}>
            {t('editor.link.open')}
          </Button>
          <Button variant="quiet" onClick={remove}>
            {t('editor.link.remove')}
          </Button>
        </div>
      )}
    </Popup>
  )
}

function $presentLink(): string | undefined {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return undefined
  return $findMatchingParent(selection.anchor.getNode(), $isLinkNode)?.getURL()
}

/** With nothing selected and no link there, the address itself becomes the words. */
function $link(address: string): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  if (selection.isCollapsed() && $presentLink() === undefined) {
    const text = $createTextNode(address.replace(/^(https?:\/\/|mailto:)/i, ''))
    selection.insertNodes([text])
    text.select(0)
  }
  $toggleLink(address)
  const after = $getSelection()
  if (!$isRangeSelection(after)) return
  const end = after.isBackward() ? after.anchor : after.focus
  const start = after.isBackward() ? after.focus : after.anchor
  start.set(end.key, end.offset, end.type)
}
