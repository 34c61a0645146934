import type { StorySort } from '../../shared/bridge/story'
import { t } from '../../shared/messages/translate'
import { FilterMenu } from './filters/filter-menu'
import { SortMenu } from './filters/sort-menu'
import styles from './library.module.css'
import type { Stories } from './stories'
import type { View } from './view'

interface ListHeadProps {
  view: View
  stories: Stories
  sort: StorySort
  onView(view: View): void
  onSort(sort: StorySort): void
  onEmptyTrash(): void
}

/** The line over the list: how long it is, what else it can be narrowed to, and its order; in the trash, the way to empty it. */
export function ListHead({ view, stories, sort, onView, onSort, onEmptyTrash }: ListHeadProps) {
  const { total, atLeast, counts } = stories
  const inTrash = counts?.trash ?? 0
  return (
    <div className={styles.head}>
      <p className={styles.found}>
        {view.trashed ? t('library.trash') : t(atLeast ? 'library.more-than' : 'library.found', { count: total })}
      </p>
      {view.trashed && inTrash > 0 && (
        <button type="button" className={styles.emptying} onClick={onEmptyTrash}>
          {t('library.empty-the-trash')}
        </button>
      )}
      {!view.trashed && <FilterMenu view={view} counts={counts} onView={onView} />}
      <SortMenu sort={sort} onSort={onSort} />
    </div>
  )
}
