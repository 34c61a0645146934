import type { ReactNode } from 'react'
import type { Tag } from '../../../shared/article/tag'
import type { UsedTag } from '../../../shared/bridge/acts'
import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import styles from './tags.module.css'
import type { Alike } from './use-alike'

interface TagRowProps {
  used: UsedTag
  /** A more used tag that may be the same one. */
  looksLike: Alike | undefined
  selected: boolean
  still: boolean
  /** What stands in the place of the name while it is being changed. */
  name: ReactNode
  onToggle(): void
  onRename(): void
  onShow(): void
  onMerge(tags: UsedTag[]): void
  onApart(one: Tag, other: Tag): void
}

/** A tag in the table. Its buttons are for the pointer; the keys of the table do the same. */
export function TagRow(props: TagRowProps) {
  const { used, looksLike, selected, still, name, onToggle, onRename, onShow, onMerge, onApart } = props
  const { tag, stories } = used
  return (
    <div className={styles.cells} role="presentation">
      <div role="gridcell" className={styles.check}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('everywhere.tags.select', { name: tag.name })}
          checked={selected}
          onChange={onToggle}
        />
      </div>
      <div role="gridcell" className={styles.name} onDoubleClick={() => name || onRename()}>
        {name || (
          <>
            <bdi className={styles.words}>{tag.name}</bdi>
            {looksLike && (
              <span className={styles.alike}>
                {t(`everywhere.tags.alike.${looksLike.by}`, { name: looksLike.used.tag.name })}
                <Button
                  variant="quiet"
                  tabIndex={-1}
                  disabled={still}
                  className={styles.tool}
                  aria-label={t('everywhere.tags.merge-alike-with', { name: tag.name, other: looksLike.used.tag.name })}
                  onClick={() => onMerge([looksLike.used, used])}
                >
                  {t('everywhere.tags.merge-alike')}
                </Button>
                <Button
                  variant="quiet"
                  tabIndex={-1}
                  disabled={still}
                  className={styles.tool}
                  aria-label={t('everywhere.tags.apart-from', { name: tag.name, other: looksLike.used.tag.name })}
                  onClick={() => onApart(tag, looksLike.used.tag)}
                >
                  {t('everywhere.tags.apart')}
                </Button>
              </span>
            )}
            <Button
              variant="quiet"
              tabIndex={-1}
              disabled={still}
              className={`${styles.tool} ${styles.onRow}`}
              aria-label={t('everywhere.tags.rename-name', { name: tag.name })}
              onClick={onRename}
            >
              {t('everywhere.tags.rename')}
            </Button>
          </>
        )}
      </div>
      <div role="gridcell" className={styles.stories}>
        <button
          type="button"
          tabIndex={-1}
          className={styles.number}
          aria-label={t('everywhere.tags.show', { stories, name: tag.name })}
          title={t('everywhere.tags.show', { stories, name: tag.name })}
          onClick={onShow}
        >
          {stories}
        </button>
      </div>
    </div>
  )
}
