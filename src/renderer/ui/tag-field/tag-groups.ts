import { type Tag, TagGroup } from '../../../shared/article/tag'
import { t } from '../../../shared/messages/translate'

/** What a tag counts as; one that nobody put into a group is free. */
export function groupOf(tag: Tag): TagGroup {
  return tag.group ?? 'free'
}

export function groupName(group: TagGroup): string {
  return t(`tags.group.${group}`)
}

/** The tags of each group that has any, in the order of the groups. */
export function tagsByGroup(tags: readonly Tag[]): { group: TagGroup; tags: Tag[] }[] {
  return TagGroup.options
    .map((group) => ({ group, tags: tags.filter((tag) => groupOf(tag) === group) }))
    .filter((part) => part.tags.length > 0)
}
