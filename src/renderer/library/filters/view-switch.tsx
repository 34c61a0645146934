import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import type { StoryList } from '../../../shared/bridge/story'
import { t } from '../../../shared/messages/translate'
import type { View } from '../view'
import styles from './filters.module.css'

const STAGES = ['all', 'draft', 'in-review', 'published'] as const
const ONLY = ['mine', 'due', 'overdue'] as const

interface ViewSwitchProps {
  view: View
  counts: StoryList['counts'] | null
  onView(view: View): void
}

/** The usual parts of the library, each with its number of stories: one stage, and what is mine or pressing. */
export function ViewSwitch({ view, counts, onView }: ViewSwitchProps) {
  const { trashed, ...place } = view
  const stage = trashed ? undefined : (view.stage ?? 'all')
  const pressing = trashed ? [] : ONLY.filter((only) => only === view.only || (counts?.[only] ?? 0) > 0)
  return (
    <div className={styles.views}>
      <ToggleGroup
        className={styles.stages}
        aria-label={t('library.show')}
        value={stage ? [stage] : []}
        onValueChange={([next]) => {
          const chosen = STAGES.find((each) => each === next) ?? stage
          onView({ ...place, stage: chosen === 'all' ? undefined : (chosen as View['stage']) })
        }}
      >
        {STAGES.map((each) => (
          <Toggle key={each} value={each} className={styles.view}>
            {t(`library.${each}`)}
            <Count of={each === 'all' ? counts?.all : counts?.stages[each]} />
          </Toggle>
        ))}
      </ToggleGroup>
      {pressing.map((only) => (
        <Toggle
          key={only}
          className={styles.view}
          data-late={only === 'overdue' || undefined}
          pressed={view.only === only}
          onPressedChange={(pressed) => onView({ ...view, only: pressed ? only : undefined })}
        >
          {t(`library.only.${only}`)}
          <Count of={counts?.[only]} />
        </Toggle>
      ))}
    </div>
  )
}

function Count({ of = 0 }: { of: number | undefined }) {
  return of > 0 && <span className={styles.count}> {t('library.count', { count: of })}</span>
}
