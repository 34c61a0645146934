import { useState } from 'react'
import { Correction } from '../../../shared/article/article'
import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import { SelectField, TextArea } from '../../ui/field'
import styles from './corrections.module.css'

const KINDS: Correction['kind'][] = Correction.shape.kind.options

/** What a person writes of a correction. */
export type CorrectionText = Pick<Correction, 'kind' | 'text' | 'was'>

/** One correction while it is written. Nothing is in the story until it is saved. */
export function CorrectionForm(props: {
  start?: CorrectionText
  saveLabel: string
  onSave(text: CorrectionText): void
  onCancel(): void
}) {
  const { start, saveLabel, onSave, onCancel } = props
  const [kind, setKind] = useState(start?.kind ?? 'correction')
  const [text, setText] = useState(start?.text ?? '')
  const [was, setWas] = useState(start?.was ?? '')
  const [tried, setTried] = useState(false)

  const save = () => {
    setTried(true)
    if (text.trim() !== '') onSave({ kind, text: text.trim(), was: was.trim() || undefined })
  }

  return (
    <div
      role="group"
      aria-label={t(`inspector.correction.${kind}`)}
      className={styles.form}
      onKeyDown={(event) => {
        const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
        if (event.key !== 'Escape' && !saves) return
        event.preventDefault()
        if (saves) save()
        else onCancel()
      }}
    >
      <SelectField
        label={t('inspector.correction.kind')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`inspector.correction.${value}`) }))}
        onValue={(value) => setKind(value)}
      />
      <TextArea
        autoFocus
        ownUndo
        spellCheck
        label={t('inspector.correction.text')}
        error={tried && text.trim() === '' ? t('inspector.correction.empty') : undefined}
        value={text}
        onValue={setText}
      />
      <TextArea
        ownUndo
        spellCheck
        label={t('inspector.correction.was')}
        help={t('inspector.correction.was-help')}
        value={was}
        onValue={setWas}
      />
      <div className={styles.buttons}>
        <Button onClick={onCancel}>{t('app.cancel')}</Button>
        <Button variant="primary" onClick={save}>
          {saveLabel}
        </Button>
      </div>
    </div>
  )
}
