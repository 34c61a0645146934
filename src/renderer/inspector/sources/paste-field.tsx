import { useState } from 'react'
import { t } from '../../../shared/messages/translate'
import { TextField } from '../../ui/field'

/** Takes a link, a reference or a DOI and hands it on at once; `onPaste` says whether it was understood. */
export function PasteField({ autoFocus, onPaste }: { autoFocus: boolean; onPaste(text: string): boolean }) {
  const [text, setText] = useState('')
  const [understood, setUnderstood] = useState<boolean | null>(null)

  const read = (next: string) => setUnderstood(next.trim() === '' ? null : onPaste(next.trim()))

  return (
    <TextField
      autoFocus={autoFocus}
      ownUndo
      label={t('inspector.form.paste')}
      placeholder={t('inspector.form.paste-placeholder')}
      help={understood ? t('inspector.form.paste-done') : t('inspector.form.paste-help')}
      error={understood === false ? t('inspector.form.paste-unreadable', { value: text.trim() }) : undefined}
      value={text}
      onValue={(next) => {
        setText(next)
        setUnderstood(null)
      }}
      onPaste={(event) => {
        // Only what fills the whole field is read at once; a person may still be putting a line together.
        const { value, selectionStart, selectionEnd } = event.currentTarget
        if ((selectionEnd ?? 0) - (selectionStart ?? 0) < value.length) return
        event.preventDefault()
        const pasted = event.clipboardData.getData('text/plain').trim().replace(/\s+/g, ' ')
        setText(pasted)
        read(pasted)
      }}
      onBlur={() => understood === null && read(text)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
        event.preventDefault()
        read(text)
      }}
    />
  )
}
