import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import type { StoryList } from '../../shared/bridge/story'
import { t } from '../../shared/messages/translate'
import styles from './library.module.css'
import { countOf, type View, VIEWS } from './views'

/** Switches between the parts of the library; arrow keys move along. */
export function ViewSwitch({
  view,
  counts,
  onView,
}: {
  view: View
  counts: StoryList['counts'] | null
  onView(view: View): void
}) {
  return (
    <ToggleGroup
      className={styles.views}
      aria-label={t('library.show')}
      value={[view]}
      onValueChange={([next]) => next && onView(next)}
    >
      {VIEWS.map((each) => (
        <Toggle key={each} value={each} className={styles.view}>
          {t(`library.${each}`)}{' '}
          {counts && countOf(each, counts) > 0 && (
            <span className={styles.count}>{t('library.count', { count: countOf(each, counts) })}</span>
          )}
        </Toggle>
      ))}
    </ToggleGroup>
  )
}
