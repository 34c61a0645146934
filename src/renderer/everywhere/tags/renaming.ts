import { slugOf } from '../../../shared/article/slug'
import type { Tag } from '../../../shared/article/tag'
import type { UsedTag } from '../../../shared/bridge/acts'

/** What becomes of a tag under a new name. `merge`: another tag has the name already, and the two become one. */
export interface Renaming {
  is: 'rename' | 'merge'
  into: Tag
}

/** What a new name does; `unfit` has no letter or digit, `same` changes nothing. */
export function renamingOf(tag: Tag, name: string, tags: readonly UsedTag[]): Renaming | 'unfit' | 'same' {
  const typed = name.trim().replace(/\s+/g, ' ')
  const slug = slugOf(typed)
  if (slug === '') return 'unfit'
  if (typed === tag.name) return 'same'
  const other = tags.find((used) => used.tag.slug === slug && slug !== tag.slug)
  return other ? { is: 'merge', into: other.tag } : { is: 'rename', into: { ...tag, slug, name: typed } }
}
