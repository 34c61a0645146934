import type { Figure } from '../../../shared/article/figure'
import { t } from '../../../shared/messages/translate'
import type { EditOptions } from '../../session/story-session'
import type { FigureText } from '../../session/caret'
import { FigureField } from './figure-field'
import styles from './figure.module.css'

/** The words of a figure, written where they stand. `id` is its block's, or null for the lead picture. */
export function FigureFields({
  figure,
  id,
  onChange,
}: {
  figure: Figure
  id: string | null
  onChange(text: FigureText, words: string, options: EditOptions): void
}) {
  const field = (text: FigureText, className: string | undefined) => (
    <FigureField
      figure={id}
      text={text}
      label={t(`editor.figure.${text}`)}
      placeholder={t(`editor.figure.${text}.hint`)}
      className={className}
      value={figure[text]}
      onChange={(words, options) => onChange(text, words, options)}
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
