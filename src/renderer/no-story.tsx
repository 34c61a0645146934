import { t } from '../shared/messages/translate'
import styles from './newsroom.module.css'
import { Button } from './ui/button'
import { runCommand } from './ui/commands'
import { Shortcut } from './ui/shortcut'

/** What stands on the page when no story is open. */
export function NoStory() {
  return (
    <div className={styles.none}>
      <h1 className={styles.noneTitle}>{t('story.none')}</h1>
      <p>{t('story.none-hint')}</p>
      <Button onClick={() => runCommand('story.new')}>
        {t('library.new')}
        <Shortcut command="story.new" />
      </Button>
    </div>
  )
}
