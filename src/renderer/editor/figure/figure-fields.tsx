import { useId } from 'react'
import type { Figure } from '../../../shared/article/figure'
import { t } from '../../../shared/messages/translate'
import styles from './figure.module.css'

type Words = 'caption' | 'credit' | 'alt'

/** The words of a figure, written where they stand. */
export function FigureFields({
  figure,
  readOnly,
  onChange,
}: {
  figure: Figure
  readOnly: boolean
  onChange(words: Words, text: string): void
}) {
  const field = (words: Words, className: string | undefined) => (
    <Field
      label={t(`editor.figure.${words}`)}
      placeholder={t(`editor.figure.${words}.hint`)}
      className={className}
      value={figure[words]}
      readOnly={readOnly}
      onChange={(text) => onChange(words, text)}
    />
  )
  return (
    <figcaption className={styles.words}>
      {field('caption', styles.caption)}
      {field('credit', styles.credit)}
      {!figure.decorative && field('alt', figure.asset && figure.alt.trim() === '' ? styles.altMissing : styles.alt)}
    </figcaption>
  )
}

function Field(props: {
  label: string
  placeholder: string
  className: string | undefined
  value: string
  readOnly: boolean
  onChange(text: string): void
}) {
  const id = useId()
  const { label, onChange, ...rest } = props
  return (
    <>
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        dir="auto"
        {...rest}
        onChange={(event) => onChange(oneLine(event.target.value))}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && event.preventDefault()}
      />
    </>
  )
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ')
}
