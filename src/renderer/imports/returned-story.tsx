import type { ReturnedFile } from '../../shared/bridge/transfer'
import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import styles from './imports.module.css'
import { StoryHead } from './story-head'

/** A file that was exported from a story of the library: what became of it elsewhere, and what may become of it here. */
export function ReturnedStory({
  file: { name, title, changes },
  onCompare,
  onNew,
}: {
  file: ReturnedFile
  onCompare(): void
  onNew(): void
}) {
  return (
    <li className={styles.story}>
      <StoryHead name={name} title={title} />
      <p className={styles.note}>{t('imports.returned.changes', { count: changes })}</p>
      <div className={styles.choices}>
        {changes > 0 && (
          <Button variant="primary" onClick={onCompare}>
            {t('imports.returned.compare')}
          </Button>
        )}
        <Button onClick={onNew}>{t('imports.returned.as-new')}</Button>
      </div>
    </li>
  )
}
