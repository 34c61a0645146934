import { Toggle } from '@base-ui/react/toggle'
import { Import, Trash2 } from 'lucide-react'
import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import { runCommand } from '../ui/commands'
import { Shortcut, withShortcut } from '../ui/shortcut'
import styles from './library.module.css'

interface FootProps {
  /** The trash is in view. */
  trashed: boolean
  /** How many stories are in the trash. */
  inTrash: number
  onTrash(trashed: boolean): void
}

/** The ways to get a new story, and to those that were thrown away. */
export function Foot({ trashed, inTrash, onTrash }: FootProps) {
  return (
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
        pressed={trashed}
        onPressedChange={onTrash}
        aria-label={t('library.trash-count', { count: inTrash })}
        title={t('library.trash')}
      >
        <Trash2 size={16} aria-hidden />
      </Toggle>
    </div>
  )
}
