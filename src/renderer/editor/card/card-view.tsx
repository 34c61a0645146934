import type { BlockOf } from '../../../shared/article/block'
import { t } from '../../../shared/messages/translate'
import styles from './card.module.css'

/** A link card, to look at. Nothing is fetched for it. */
export function CardView({ card: { title, publisher, description, url } }: { card: BlockOf<'card'> }) {
  const named = title.trim() !== ''
  return (
    <div className={styles.card} role="group" aria-label={t('editor.card')}>
      <p className={styles.cardTitle} dir="auto">
        {named ? title : url}
      </p>
      {description !== undefined && <p dir="auto">{description}</p>}
      <p className={styles.cardFrom}>
        {publisher !== undefined && (
          <>
            <bdi>{publisher}</bdi>
            {named && ' · '}
          </>
        )}
        {named && <bdi>{url}</bdi>}
      </p>
    </div>
  )
}
