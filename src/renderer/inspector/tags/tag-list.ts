import type { Tag, TagGroup } from '../../../shared/article/tag'

/**
 * The tags with more of them at the end, each slug once: `Politics` and `politics` are one tag. A proposed one that is
 * added counts as accepted. The very same list when nothing is new.
 */
export function addTags(tags: Tag[], added: Tag[]): Tag[] {
  const accepted = acceptTags(
    tags,
    added.map(({ slug }) => slug),
  )
  const known = new Set(accepted.map(({ slug }) => slug))
  const fresh = added.filter(({ slug }) => !known.has(slug) && known.add(slug))
  return fresh.length === 0 ? accepted : [...accepted, ...fresh]
}

/** The tags with these proposals accepted. The very same list when none of them was one. */
export function acceptTags(tags: Tag[], slugs: string[]): Tag[] {
  if (!tags.some((tag) => tag.proposed && slugs.includes(tag.slug))) return tags
  return tags.map((tag) => {
    if (!tag.proposed || !slugs.includes(tag.slug)) return tag
    const { proposed: _, ...accepted } = tag
    return accepted
  })
}

/** The tags with one of them in another group. The very same list when it is there already. */
export function regroupTag(tags: Tag[], slug: string, group: TagGroup): Tag[] {
  if (!tags.some((tag) => tag.slug === slug && tag.group !== group)) return tags
  return tags.map((tag) => (tag.slug === slug ? { ...tag, group } : tag))
}

/** The tags without one. */
export function removeTag(tags: Tag[], slug: string): Tag[] {
  return tags.filter((tag) => tag.slug !== slug)
}

/** The tags the story has, and those that wait to be accepted. */
export function partTags(tags: Tag[]): { accepted: Tag[]; proposed: Tag[] } {
  return { accepted: tags.filter((tag) => !tag.proposed), proposed: tags.filter((tag) => tag.proposed) }
}
