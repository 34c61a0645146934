import type { Tag } from '../../../shared/article/tag'
import type { FoundTag } from '../../../shared/bridge/story'
import { joined } from '../../../shared/messages/joined'
import { t } from '../../../shared/messages/translate'
import { OptionRow, Options } from '../options'
import { groupName, groupOf } from './tag-groups'

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

/**
 * Tags to choose from: what each belongs to, the other name that it was found by, and how many stories have it or, where
 * none has, which group it is of.
 */
export function TagSuggestions({ id, over, found, marked, onMark, onChoose }: TagSuggestionsProps) {
  return (
    <Options id={id} over={over} label={t('tags.suggestions')}>
      {found.map(({ tag, stories, parents = [], other }, index) => (
        <OptionRow
          key={tag.slug}
          id={`${id}-${index}`}
          name={tag.name}
          within={parents.length > 0 ? joined(parents) : undefined}
          also={other}
          detail={stories > 0 ? t('tags.used', { stories }) : groupName(groupOf(tag))}
          marked={index === marked}
          onMark={() => onMark(index)}
          onChoose={() => onChoose(tag)}
        />
      ))}
    </Options>
  )
}
