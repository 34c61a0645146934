import { type ReactNode, useState } from 'react'
import type { Terms, Visibility } from '../../../shared/article/source'
import { t } from '../../../shared/messages/translate'
import { RadioField } from '../../ui/choice-field'
import { SelectField, TextField } from '../../ui/field'
import { Described } from './described'
import type { Bound } from './describing-field'
import type { DraftProblems, SourceDraft } from './source-draft'
import styles from './source-fields.module.css'
import { sourceTypeOptions } from './source-types'

const VISIBILITIES: Visibility[] = ['printed', 'desk-only', 'confidential']
const TERMS: (Terms | '')[] = ['', 'on-the-record', 'background', 'not-for-attribution']

interface SourceFieldsProps {
  draft: SourceDraft
  problems: DraftProblems
  /** Problems show once a field was left, or everywhere after an attempt to save. */
  showMissing: boolean
  isNew: boolean
  onChange(change: Partial<SourceDraft>): void
  /** What stands between the fields and who may see the source. */
  children: ReactNode
  /** What follows from who may see it. */
  after: ReactNode
  /** The fields of a confidential source that stay on this computer. */
  renderIdentity(bind: (name: keyof SourceDraft) => Bound): ReactNode
}

/** The fields of a source, those first that fit its type. Of a confidential one, only those that the story holds. */
export function SourceFields(props: SourceFieldsProps) {
  const { draft, problems, showMissing, isNew, onChange, children, after, renderIdentity } = props
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  // Fields that come when somebody chooses don't take the focus away from what was chosen.
  const [chose, setChose] = useState(false)
  const confidential = draft.visibility === 'confidential'
  const terms = draft.terms === '' ? 'none' : draft.terms

  const bind = (name: keyof SourceDraft): Bound => ({
    name,
    ownUndo: true,
    value: draft[name],
    error: showMissing || (left.has(name) && draft[name] !== '') ? problems[name] : undefined,
    onValue: (value) => onChange({ [name]: value }),
    onBlur: () => setLeft((names) => new Set(names).add(name)),
  })

  return (
    <>
      <div className={styles.halves}>
        <SelectField
          label={t('inspector.form.type')}
          value={draft.type}
          options={sourceTypeOptions(draft.type)}
          onValue={(type) => onChange({ type })}
        />
        <SelectField
          label={t('inspector.form.terms')}
          help={t(`sources.terms.${terms}-help`)}
          value={draft.terms}
          options={TERMS.map((value) => ({ value, label: t(`inspector.terms.${value === '' ? 'none' : value}`) }))}
          onValue={(chosen) => onChange({ terms: chosen })}
        />
      </div>
      {(confidential || draft.description !== '') && (
        <TextField
          {...bind('description')}
          spellCheck
          label={t('inspector.form.description')}
          help={t(confidential ? 'inspector.form.description-confidential' : 'inspector.form.description-help')}
        />
      )}
      {confidential ? (
        renderIdentity(bind)
      ) : (
        <Described draft={draft} problems={problems} bind={bind} autoFocus={!isNew && !chose} />
      )}
      {children}
      <RadioField
        label={t('inspector.form.visibility')}
        value={draft.visibility}
        onValue={(visibility) => {
          setChose(true)
          onChange({ visibility })
        }}
        options={VISIBILITIES.map((value) => ({
          value,
          label: t(`inspector.visibility.${value}`),
          help: t(`inspector.visibility.${value}-help`),
        }))}
      />
      {after}
    </>
  )
}
