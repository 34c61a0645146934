import { useState } from 'react'
import type { Figure } from '../../../shared/article/figure'
import { t } from '../../../shared/messages/translate'
import { useSession } from '../../session/use-story'
import styles from './figure.module.css'
import type { ChangeFigure } from './change-figure'
import { Licence } from './licence'
import { RightsPopup } from './rights-popup'

/** Who has the rights to a picture and until when, and whether it was altered; a press opens them for editing. */
export function FigureFacts({ figure, id, onChange }: { figure: Figure; id: string | null; onChange: ChangeFigure }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { readOnly } = useSession()
  const { rights, altered } = figure
  const close = () => {
    setAnchor(null)
    anchor?.focus()
  }
  return (
    <>
      <button
        type="button"
        className={styles.facts}
        disabled={readOnly}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {rights || altered ? (
          <>
            {altered && <span className={styles.mark}>{t('figure.altered.mark')}</span>}
            {rights?.holder && <Fact text={rights.holder} />}
            {rights?.usage && <Fact text={rights.usage} />}
            <Licence figure={figure} />
          </>
        ) : (
          !readOnly && <span className={styles.offer}>{t('figure.details')}</span>
        )}
      </button>
      {anchor && <RightsPopup figure={figure} id={id} anchor={anchor} onChange={onChange} onClose={close} />}
    </>
  )
}

/** Words of any script, with a dot behind them that belongs to the line. */
function Fact({ text }: { text: string }) {
  return (
    <span className={styles.fact}>
      <bdi>{text}</bdi>
    </span>
  )
}
