import { useSyncExternalStore } from 'react'
import { t } from '../shared/messages/translate'
import type { StoryPages } from './library/story-pages'
import styles from './newsroom.module.css'
import { Button } from './ui/button'
import { runCommand } from './ui/commands'
import { Shortcut } from './ui/shortcut'

/** What stands on the page when no story is open: what can be done, which is less where the library has none. */
export function NoStory({ pages }: { pages: StoryPages }) {
  const { counts } = useSyncExternalStore(pages.subscribe, () => pages.stories)
  return (
    <div className={styles.none}>
      <h1 className={styles.noneTitle}>{t('story.none')}</h1>
      <p>{t(counts?.all === 0 ? 'story.none-yet' : 'story.none-hint')}</p>
      <Button onClick={() => runCommand('story.new')}>
        {t('library.new')}
        <Shortcut command="story.new" />
      </Button>
    </div>
  )
}
