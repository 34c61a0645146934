import { t } from '../../../shared/messages/translate'
import { TextArea, TextField } from '../../ui/field'
import { DateField } from './date-field'
import { fieldLabel } from './field-label'
import styles from './source-fields.module.css'
import type { Describing } from './type-fields'

/** What every field of the form needs. */
export interface Bound {
  name: string
  ownUndo: true
  value: string
  error: string | undefined
  onValue(value: string): void
  onBlur(): void
}

/** One field that describes what is cited, as its kind of value is written. */
export function DescribingField(props: { field: Describing; type: string; bound: Bound; autoFocus: boolean }) {
  const { field, type, bound, autoFocus } = props
  const label = fieldLabel(field, type)
  switch (field) {
    case 'title':
      return <TextField {...bound} autoFocus={autoFocus} spellCheck label={label} />
    case 'authors':
      return (
        <TextArea
          {...bound}
          autoFocus={autoFocus}
          rows={1}
          className={styles.authors}
          label={label}
          help={t('inspector.form.authors-help')}
        />
      )
    case 'date':
      return <DateField {...bound} label={label} />
    case 'accessed':
      return <DateField {...bound} today label={label} />
    case 'url':
    case 'archiveUrl':
      return (
        <TextField {...bound} dir="ltr" inputMode="url" label={label} placeholder={t('inspector.link.placeholder')} />
      )
    case 'note':
      return <TextArea {...bound} spellCheck label={label} help={t('inspector.form.note-help')} />
    case 'medium':
      return (
        <TextField
          {...bound}
          label={label}
          placeholder={t('sources.field.medium-hint', { type: type.replaceAll('-', '_') })}
        />
      )
    default:
      return <TextField {...bound} label={label} />
  }
}
