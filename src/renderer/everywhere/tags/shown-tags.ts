import { slugOf } from '../../../shared/article/slug'
import type { UsedTag } from '../../../shared/bridge/acts'
import { perLanguage } from '../../../shared/messages/per-language'

/** The order of the table. */
export interface TagOrder {
  by: 'name' | 'stories'
  descending: boolean
}

const names = perLanguage((language) => new Intl.Collator(language, { numeric: true }))

/** The tags whose name holds a text, whatever its capitals and accents, in an order; equal ones by their names. */
export function shownTags(tags: readonly UsedTag[], text: string, { by, descending }: TagOrder): UsedTag[] {
  const sought = slugOf(text)
  const found =
    text.trim() === '' ? tags : sought === '' ? [] : tags.filter(({ tag }) => slugOf(tag.name).includes(sought))
  const turn = descending ? -1 : 1
  const byName = (a: UsedTag, b: UsedTag) => names().compare(a.tag.name, b.tag.name)
  return [...found].sort((a, b) =>
    by === 'name' ? turn * byName(a, b) : turn * (a.stories - b.stories) || byName(a, b),
  )
}
