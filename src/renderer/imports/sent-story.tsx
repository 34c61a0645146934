import type { SentStory as Sent } from '../../shared/bridge/transfer'
import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import styles from './imports.module.css'
import { StoryHead } from './story-head'

/** A story that a colleague sent with its history, and what became of it here. */
export function SentStory({
  story: { name, title, how, missingFiles },
  onOpen,
}: {
  story: Sent
  /** Where several came, each can be opened by itself. */
  onOpen: (() => void) | undefined
}) {
  return (
    <li className={styles.story}>
      <StoryHead name={name} title={title} />
      <p className={styles.note}>{t(`imports.sent.${how}`)}</p>
      {missingFiles > 0 && <p className={styles.note}>{t('imports.sent.missing', { count: missingFiles })}</p>}
      {onOpen && (
        <Button className={styles.open} onClick={onOpen}>
          {t('imports.open')}
        </Button>
      )}
    </li>
  )
}
