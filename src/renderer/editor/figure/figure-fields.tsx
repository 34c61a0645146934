import type { Figure } from '../../../shared/article/figure'
import { t } from '../../../shared/messages/translate'
import type { FigureText } from '../../session/caret'
import { FigureAlt } from './figure-alt'
import { FigureFacts } from './figure-facts'
import { FigureField } from './figure-field'
import type { ChangeFigure } from './change-figure'
import styles from './figure.module.css'

/** The words of a figure, written where they stand. `id` is its block's, or null for the lead picture. */
export function FigureFields({ figure, id, onChange }: { figure: Figure; id: string | null; onChange: ChangeFigure }) {
  const field = (text: FigureText, className: string | undefined) => (
    <FigureField
      figure={id}
      text={text}
      label={t(`editor.figure.${text}`)}
      placeholder={t(`editor.figure.${text}.hint`)}
      className={className}
      value={figure[text]}
      onChange={(words, options) => onChange((now) => ({ ...now, [text]: words }), options)}
    />
  )
  return (
    <figcaption className={styles.words}>
      {field('caption', styles.caption)}
      {field('credit', styles.credit)}
      {figure.asset && <FigureAlt figure={figure} onChange={onChange} field={field('alt', styles.alt)} />}
      {figure.asset && <FigureFacts figure={figure} id={id} onChange={onChange} />}
    </figcaption>
  )
}
