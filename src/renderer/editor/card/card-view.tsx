import type { BlockOf } from '../../../shared/article/block'
import { type CARD_TEXTS, placeName } from '../../../shared/find/lines'
import { t } from '../../../shared/messages/translate'
import { PLACE } from '../find/page-places'
import styles from './card.module.css'

/** A link card, to look at. Nothing is fetched for it. */
export function CardView({ card: { id, title, publisher, description, url } }: { card: BlockOf<'card'> }) {
  const place = (text: (typeof CARD_TEXTS)[number]) => ({ [PLACE]: placeName({ in: 'card', block: id, text }) })
  const named = title.trim() !== ''
  return (
    <div className={styles.card} role="group" aria-label={t('editor.card')}>
      <p className={styles.cardTitle} dir="auto" {...(named && place('title'))}>
        {named ? title : url}
      </p>
      {description !== undefined && (
        <p dir="auto" {...place('description')}>
          {description}
        </p>
      )}
      <p className={styles.cardFrom}>
        {publisher !== undefined && (
          <>
            <bdi {...place('publisher')}>{publisher}</bdi>
            {named && ' · '}
          </>
        )}
        {named && <bdi>{url}</bdi>}
      </p>
    </div>
  )
}
