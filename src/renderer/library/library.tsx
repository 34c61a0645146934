import { Toggle } from '@base-ui/react/toggle'
import { Import, Trash2 } from 'lucide-react'
import { type RefObject, useMemo, useRef, useState } from 'react'
import type { StoryRow } from '../../shared/bridge/story'
import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import { runCommand } from '../ui/commands'
import type { MenuGroups } from '../ui/menu'
import { Shortcut, withShortcut } from '../ui/shortcut'
import { Empty } from './empty'
import { FilterField } from './filter-field'
import styles from './library.module.css'
import { StoryList } from './story-list'
import { useStories } from './use-stories'
import { filterOf, type View } from './views'
import { ViewSwitch } from './view-switch'

/** All stories: filter, list, and the ways to get a new one. `openId` is the one on the page. */
export function Library({
  openId,
  hasSample,
  field,
  onOpen,
  onTrash,
  onRestore,
}: {
  openId: string | null
  hasSample: boolean
  /** The filter field, for those who send the person there. */
  field: RefObject<HTMLInputElement | null>
  onOpen(row: StoryRow): void
  onTrash(row: StoryRow): void
  onRestore(row: StoryRow): void
}) {
  const [view, setView] = useState<View>('all')
  const [text, setText] = useState('')
  const filter = useMemo(() => filterOf(view, text), [view, text])
  const { stories, look } = useStories(filter)
  const list = useRef<HTMLDivElement>(null)

  const menuFor = (row: StoryRow): MenuGroups => [
    [{ label: t('library.open'), run: () => onOpen(row) }],
    [
      row.trashedAt === null
        ? { label: t('library.move-to-trash'), run: () => onTrash(row) }
        : { label: t('library.restore'), run: () => onRestore(row) },
    ],
  ]

  return (
    <nav className={styles.library} aria-label={t('title.library')}>
      <FilterField field={field} onText={setText} onLeave={() => list.current?.focus()} />
      <ViewSwitch view={view} counts={stories.counts} onView={setView} />
      <p className="unseen" role="status">
        {text !== '' && stories.filter === filter && t('library.found', { count: stories.total })}
      </p>
      {stories.total > 0 ? (
        <StoryList {...{ stories, openId, list, onOpen, onTrash, menuFor }} onLook={look} />
      ) : (
        <div className={styles.list}>{stories.counts && <Empty {...{ view, text, hasSample }} />}</div>
      )}
      <div className={styles.foot}>
        <Button className={styles.new} onClick={() => runCommand('story.new')}>
          {t('library.new')}
          <Shortcut command="story.new" />
        </Button>
        <Button
          className={styles.tool}
          aria-label={t('library.import')}
          title={withShortcut(t('library.import'), 'story.import')}
          onClick={() => runCommand('story.import')}
        >
          <Import size={16} aria-hidden />
        </Button>
        <Toggle
          render={<Button className={styles.tool} />}
          pressed={view === 'trash'}
          onPressedChange={(pressed) => setView(pressed ? 'trash' : 'all')}
          aria-label={t('library.trash-count', { count: stories.counts?.trash ?? 0 })}
          title={t('library.trash')}
        >
          <Trash2 size={16} aria-hidden />
        </Toggle>
      </div>
    </nav>
  )
}
