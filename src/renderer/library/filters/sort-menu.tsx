import { Menu } from '@base-ui/react/menu'
import { ArrowDown, ArrowUp, Check } from 'lucide-react'
import type { StorySort } from '../../../shared/bridge/story'
import { t } from '../../../shared/messages/translate'
import menu from '../../ui/menu.module.css'
import styles from './filters.module.css'

const KEYS = ['updated', 'created', 'headline', 'stage', 'embargo'] as const
/** The way each is wanted most: what is new first, names from A, what comes next first. */
const DESCENDING: Record<StorySort['by'], boolean> = {
  updated: true,
  created: true,
  headline: false,
  stage: false,
  embargo: false,
}

/** By what the list is sorted, and which way. */
export function SortMenu({ sort, onSort }: { sort: StorySort; onSort(sort: StorySort): void }) {
  const name = t(`library.sort.${sort.by}`)
  const way = (descending: boolean) => t(`library.sort.way.${sort.by}`, { way: descending ? 'down' : 'up' })
  const Arrow = sort.descending ? ArrowDown : ArrowUp
  return (
    <Menu.Root>
      <Menu.Trigger
        className={styles.sort}
        aria-label={t('library.sort.now', { name, way: way(sort.descending) })}
        title={t('library.sort')}
      >
        {name}
        <Arrow size={13} aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className={menu.positioner} align="end" sideOffset={4}>
          <Menu.Popup className={menu.menu} aria-label={t('library.sort')}>
            <Menu.RadioGroup
              value={sort.by}
              onValueChange={(by: StorySort['by']) => onSort({ by, descending: DESCENDING[by] })}
            >
              {KEYS.map((by) => (
                <Entry key={by} value={by} label={t(`library.sort.${by}`)} />
              ))}
            </Menu.RadioGroup>
            <Menu.Separator className={menu.separator} />
            <Menu.RadioGroup
              value={sort.descending}
              onValueChange={(descending: boolean) => onSort({ ...sort, descending })}
            >
              {[DESCENDING[sort.by], !DESCENDING[sort.by]].map((descending) => (
                <Entry key={String(descending)} value={descending} label={way(descending)} />
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function Entry({ value, label }: { value: string | boolean; label: string }) {
  return (
    <Menu.RadioItem value={value} className={`${menu.entry} ${styles.radio}`} closeOnClick>
      {label}
      <Menu.RadioItemIndicator className={styles.check}>
        <Check size={14} aria-hidden />
      </Menu.RadioItemIndicator>
    </Menu.RadioItem>
  )
}
