import type { LimitedField } from '../../shared/bridge/settings'
import { lengthOf } from '../../shared/article/length'
import { t } from '../../shared/messages/translate'
import { useHouseStyle } from './house-style'
import styles from './length-count.module.css'

/**
 * How long a text is beside how long it may be. It warns and never hinders; where there is no limit, it says nothing.
 * What is heard changes only when the limit is passed, not with each letter.
 */
export function LengthCount({ field, text }: { field: LimitedField; text: string }) {
  const limit = useHouseStyle().limits[field]
  const length = lengthOf(text)
  if (limit === 0) return null
  const isOver = length > limit
  return (
    <>
      <span className={styles.count} data-over={isOver || undefined} data-empty={length === 0 || undefined} aria-hidden>
        <bdi>
          {isOver ? t('length.over', { length, limit, by: length - limit }) : t('length.within', { length, limit })}
        </bdi>
      </span>
      <span role="status" className="unseen">
        {isOver && t('length.passed', { limit })}
      </span>
    </>
  )
}
