import type { Tag } from '../../../shared/article/tag'
import type { FoundTag } from '../../../shared/bridge/story'
import { t } from '../../../shared/messages/translate'
import { OptionRow, Options } from '../options'

interface TagSuggestionsProps {
  id: string
  /** They lie over what follows the line. */
  over: boolean
  found: FoundTag[]
  /** The index of the marked one, or -1. */
  marked: number
  onMark(index: number): void
  onChoose(tag: Tag): void
}

/** Tags to choose from: how many stories have each, or that it is a starter topic. */
export function TagSuggestions({ id, over, found, marked, onMark, onChoose }: TagSuggestionsProps) {
  return (
    <Options id={id} over={over} label={t('tags.suggestions')}>
      {found.map(({ tag, stories }, index) => (
        <OptionRow
          key={tag.slug}
          id={`${id}-${index}`}
          name={tag.name}
          detail={stories > 0 ? t('tags.used', { stories }) : t('tags.starter')}
          marked={index === marked}
          onMark={() => onMark(index)}
          onChoose={() => onChoose(tag)}
        />
      ))}
    </Options>
  )
}
