import { Popover } from '@base-ui/react/popover'
import { ListFilter } from 'lucide-react'
import { useState } from 'react'
import type { StoryList } from '../../../shared/bridge/story'
import { t } from '../../../shared/messages/translate'
import { Picker } from '../picker'
import type { View } from '../view'
import { filterGroups, narrowed } from './filter-groups'
import styles from './filters.module.css'
import { useFilterChoices } from './use-filter-choices'

interface FilterMenuProps {
  view: View
  counts: StoryList['counts'] | null
  onView(view: View): void
}

/** Narrows the list to a section, a tag or a rare stage. */
export function FilterMenu({ view, counts, onView }: FilterMenuProps) {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const choices = useFilterChoices(open)
  const show = (next: boolean) => {
    setOpen(next)
    setText('')
  }
  return (
    <Popover.Root open={open} onOpenChange={show}>
      <Popover.Trigger className={styles.tool} aria-label={t('library.filter')} title={t('library.filter')}>
        <ListFilter size={15} aria-hidden />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={styles.positioner} side="bottom" align="end" sideOffset={4}>
          <Popover.Popup className={styles.popup} aria-label={t('library.filter')}>
            <Picker
              label={t('library.filter.find')}
              text={text}
              onText={setText}
              groups={choices && counts ? filterGroups(choices, counts, text) : []}
              onPick={(id) => {
                if (choices) onView(narrowed(view, id, choices))
                show(false)
              }}
              empty={choices && t('library.filter.none')}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
