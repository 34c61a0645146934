import type { UsedTag } from '../../../shared/bridge/acts'

/**
 * For each tag that looks like another one (capitals, a hyphen or space, a plural), the one of them that most stories
 * have, by slug. That one itself is not listed.
 */
export function lookAlikes(tags: readonly UsedTag[]): Map<string, UsedTag> {
  const groups = new Map<string, UsedTag[]>()
  for (const used of tags) {
    const look = lookOf(used.tag.slug)
    groups.set(look, [...(groups.get(look) ?? []), used])
  }
  const alike = new Map<string, UsedTag>()
  for (const group of groups.values()) {
    const most = group.reduce((a, b) => (b.stories > a.stories ? b : a))
    for (const used of group) if (used !== most) alike.set(used.tag.slug, most)
  }
  return alike
}

/** What is left of a slug without what people write in different ways. */
function lookOf(slug: string): string {
  return slug.split('-').map(singular).join('')
}

// English plurals alone; what is short, such as *bus* and *us*, is left as it is.
function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word
  return word.replace(/ies$/, 'y').replace(/(?<=[sxz]|[cs]h)es$|s$/, '')
}
