import { ChevronRight } from 'lucide-react'
import { useId } from 'react'
import { sourceTypeOf } from '../../../shared/article/source-type'
import type { LibrarySource } from '../../../shared/bridge/acts'
import { t } from '../../../shared/messages/translate'
import { Button } from '../../ui/button'
import { sourceTitle } from '../../ui/source-title'
import { PrintedReference } from './printed-reference'
import styles from './sources.module.css'
import { UsedIn } from './used-in'

interface SourceRowProps {
  row: LibrarySource
  open: boolean
  readOnly: boolean
  /** What the newsroom calls a CSL type. */
  typeName(type: string): string
  onToggle(): void
  onEdit(): void
  /** Given where it can be removed. */
  onRemove: (() => void) | undefined
  onStory(id: string): void
}

/** A source of the library. Pressing it shows the stories that hold it. */
export function SourceRow({ row, open, readOnly, typeName, onToggle, onEdit, onRemove, onStory }: SourceRowProps) {
  const id = useId()
  const { source, stories } = row
  const title = sourceTitle(source)
  return (
    <div className={styles.row}>
      <button
        type="button"
        className={styles.unfold}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={onToggle}
      >
        <ChevronRight size={14} className={styles.arrow} aria-hidden />
        <span className={styles.what}>
          <PrintedReference source={source} />
          <span className={styles.facts}>
            <span className={styles.type}>{typeName(sourceTypeOf(source.csl))}</span>
            {' · '}
            <UsedIn row={row} />
            {source.visibility !== 'printed' && (
              <>
                {' · '}
                <em className={styles.mark}>{t(`inspector.visibility.${source.visibility}`)}</em>
              </>
            )}
          </span>
        </span>
      </button>
      <span className={styles.edit}>
        {onRemove && (
          <Button disabled={readOnly} aria-label={t('references.remove-one', { title })} onClick={onRemove}>
            {t('references.remove')}
          </Button>
        )}
        <Button disabled={readOnly} aria-label={t('everywhere.sources.edit', { title })} onClick={onEdit}>
          {t('inspector.edit')}
        </Button>
      </span>
      {open && (
        <ul id={id} role="list" className={styles.stories} aria-label={t('everywhere.sources.held-by', { title })}>
          {stories.map((story) => (
            <li key={story.id} className={styles.story}>
              <button type="button" className={styles.link} dir="auto" onClick={() => onStory(story.id)}>
                {story.title || t('library.untitled')}
              </button>
              <span className={styles.cited}>{t('everywhere.sources.cited', { citations: story.citations })}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
