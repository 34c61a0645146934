import type { Source } from '../../../shared/article/source'
import type { LibrarySource } from '../../../shared/bridge/acts'
import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { sourceTitle } from '../../ui/source-title'
import styles from './sources.module.css'

interface WhereDialogProps {
  /** The source as it was before. */
  source: Source
  /** The stories that hold it, two at least. */
  stories: LibrarySource['stories']
  /** The story in which it was edited, if it was edited in one. */
  here?: string | undefined
  /** The stories in which it changes. */
  onChoose(ids: string[]): void
  onCancel(): void
}

/** Asks in which of the stories that hold a source an edit of it counts. */
export function WhereDialog({ source, stories, here, onChoose, onCancel }: WhereDialogProps) {
  return (
    <Dialog
      open
      title={t('everywhere.sources.where-title')}
      onClose={onCancel}
      footer={
        <>
          <Button onClick={onCancel}>{t('app.cancel')}</Button>
          {here !== undefined && <Button onClick={() => onChoose([here])}>{t('everywhere.sources.this-only')}</Button>}
          <Button variant="primary" onClick={() => onChoose(stories.map(({ id }) => id))}>
            {t('everywhere.sources.in-all', { stories: stories.length })}
          </Button>
        </>
      }
    >
      <p>{t('everywhere.sources.where-body', { title: sourceTitle(source), stories: stories.length })}</p>
      <ul role="list" className={styles.where}>
        {stories.map((story) => (
          <li key={story.id} className={styles.story}>
            <span className={styles.held}>
              <bdi>{story.title || t('library.untitled')}</bdi>
              {story.id === here && <span className={styles.cited}> · {t('everywhere.sources.this-story')}</span>}
            </span>
            {here === undefined && (
              <Button
                variant="quiet"
                aria-label={t('everywhere.sources.only-in', { title: story.title || t('library.untitled') })}
                onClick={() => onChoose([story.id])}
              >
                {t('everywhere.sources.only-here')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
