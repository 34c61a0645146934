import type { Tag } from '../../../shared/article/tag'
import type { FoundTag } from '../../../shared/bridge/story'
import { t } from '../../../shared/messages/translate'
import styles from './tag-field.module.css'

interface TagSuggestionsProps {
  id: string
  found: FoundTag[]
  /** The index of the marked one, or -1. */
  marked: number
  onMark(index: number): void
  onChoose(tag: Tag): void
}

/** Tags to choose from: how many stories have each, or that it is a starter topic. */
export function TagSuggestions({ id, found, marked, onMark, onChoose }: TagSuggestionsProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('inspector.tags.suggestions')}
      className={styles.suggestions}
      // The line of text keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
    >
      {found.map(({ tag, stories }, index) => (
        <div
          key={tag.slug}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === marked}
          className={styles.suggestion}
          ref={(element) => {
            if (index === marked) element?.scrollIntoView({ block: 'nearest' })
          }}
          onMouseMove={() => onMark(index)}
          onClick={() => onChoose(tag)}
        >
          <bdi>{tag.name}</bdi>
          <span className={styles.used}>
            {stories > 0 ? t('inspector.tags.used', { stories }) : t('inspector.tags.starter')}
          </span>
        </div>
      ))}
    </div>
  )
}
