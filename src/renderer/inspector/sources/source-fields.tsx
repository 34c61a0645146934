import { useState } from 'react'
import type { Terms, Visibility } from '../../../shared/article/source'
import { t } from '../../../shared/messages/translate'
import { RadioField } from '../../ui/choice-field'
import { SelectField, TextArea, TextField } from '../../ui/field'
import { DateField } from './date-field'
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
  /** The source stands in the story with its name: making it confidential takes that away. */
  hadDetails: boolean
  onChange(change: Partial<SourceDraft>): void
}

/** The fields of a source. Of a confidential one, only those that may be in the story. */
export function SourceFields({ draft, problems, showMissing, isNew, hadDetails, onChange }: SourceFieldsProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const confidential = draft.visibility === 'confidential'

  const field = (name: Exclude<keyof SourceDraft, 'visibility' | 'terms' | 'type'>) => ({
    name,
    ownUndo: true,
    value: draft[name],
    error: showMissing || (left.has(name) && draft[name] !== '') ? problems[name] : undefined,
    onValue: (value: string) => onChange({ [name]: value }),
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
          value={draft.terms}
          options={TERMS.map((value) => ({ value, label: t(`inspector.terms.${value === '' ? 'none' : value}`) }))}
          onValue={(terms) => onChange({ terms })}
        />
      </div>
      {(confidential || draft.description !== '') && (
        <TextField
          {...field('description')}
          spellCheck
          label={t('inspector.form.description')}
          help={t(confidential ? 'inspector.form.description-confidential' : 'inspector.form.description-help')}
        />
      )}
      {!confidential && (
        <>
          <TextField {...field('title')} autoFocus={!isNew} spellCheck label={t('inspector.form.title')} />
          <TextArea
            {...field('authors')}
            rows={1}
            className={styles.authors}
            label={t('inspector.form.authors', { type: draft.type.replace(/-/g, '_') })}
            help={t('inspector.form.authors-help')}
          />
          <div className={styles.pair}>
            <TextField {...field('publisher')} label={t('inspector.form.publisher')} />
            <DateField {...field('date')} label={t('inspector.form.date')} />
          </div>
          <TextField
            {...field('url')}
            dir="ltr"
            inputMode="url"
            label={t('inspector.form.url')}
            placeholder={t('inspector.link.placeholder')}
          />
          <div className={styles.pair}>
            <TextField
              {...field('archiveUrl')}
              dir="ltr"
              inputMode="url"
              label={t('inspector.form.archive')}
              placeholder={t('inspector.link.placeholder')}
            />
            <DateField {...field('accessed')} label={t('inspector.form.accessed')} />
          </div>
          <TextArea
            {...field('note')}
            spellCheck
            label={t('inspector.form.note')}
            help={t('inspector.form.note-help')}
          />
        </>
      )}
      <RadioField
        label={t('inspector.form.visibility')}
        value={draft.visibility}
        onValue={(visibility) => onChange({ visibility })}
        options={VISIBILITIES.map((value) => ({
          value,
          label: t(`inspector.visibility.${value}`),
          help: t(`inspector.visibility.${value}-help`),
        }))}
      />
      {confidential && (
        <p role="note" className={styles.confidential}>
          <strong>{t('inspector.sources.identity')}.</strong>{' '}
          {t(hadDetails ? 'inspector.form.confidential-now' : 'inspector.form.confidential')}
        </p>
      )}
    </>
  )
}
