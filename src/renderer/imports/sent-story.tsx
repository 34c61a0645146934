import type { SentStory as Sent } from '../../shared/bridge/transfer'
import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import styles from './imports.module.css'

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
      <p className={styles.file}>
        <bdi>{name}</bdi>
      </p>
      <h3 className={styles.headline} dir="auto">
        {title || t('imports.untitled')}
      </h3>
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
