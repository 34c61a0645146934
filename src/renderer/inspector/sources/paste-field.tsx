import { useContext, useState } from 'react'
import { readReferences } from '../../../shared/interchange/references/read-references'
import type { ReadReferences } from '../../../shared/interchange/references/reference'
import { sourceFromPaste } from '../../../shared/interchange/references/source-from-paste'
import { t } from '../../../shared/messages/translate'
import { TextField } from '../../ui/field'
import { toast } from '../../ui/toast'
import { ReferencesFile } from './references-file'
import { SeveralReferences } from './several-references'

/**
 * Takes a link, a DOI, a reference in any form or a file of references and hands it on at once; `onPaste` says whether it
 * was understood. Several at once go to who takes them.
 */
export function PasteField({ autoFocus, onPaste }: { autoFocus: boolean; onPaste(text: string): boolean }) {
  const [text, setText] = useState('')
  const [understood, setUnderstood] = useState<boolean | null>(null)

  const several = useContext(SeveralReferences)
  const read = (next: string) => setUnderstood(next.trim() === '' ? null : onPaste(next.trim()))
  /** Takes what several references say; of one the form is told as if it had been pasted. */
  const take = ({ sources, notUnderstood }: ReadReferences) => {
    const [only, another] = sources
    if (several && (another || notUnderstood.length > 0)) several({ sources, notUnderstood })
    else if (another) toast(t('references.one-only'))
    else if (only) read(JSON.stringify(only.csl))
  }

  return (
    <TextField
      autoFocus={autoFocus}
      ownUndo
      label={t('inspector.form.paste')}
      placeholder={t('inspector.form.paste-placeholder')}
      help={understood ? t('inspector.form.paste-done') : t('inspector.form.paste-help')}
      error={understood === false ? t('inspector.form.paste-unreadable', { value: text.trim() }) : undefined}
      after={<ReferencesFile onRead={take} />}
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
        const pasted = event.clipboardData.getData('text/plain').trim()
        if (pasted.includes('\n') && sourceFromPaste(pasted) === undefined) {
          const found = readReferences(pasted)
          if (found.sources.length > 0) return take(found)
        }
        setText(pasted.replace(/\s+/g, ' '))
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
