import { slugOf } from '../../../shared/article/slug'
import type { Tag } from '../../../shared/article/tag'

/** The names in a typed or pasted list: parted by commas, semicolons or line ends, with or without a leading #. */
export function readTagNames(text: string): string[] {
  return text
    .split(/[,،、;؛\n\t]/)
    .map((name) =>
      name
        .trim()
        .replace(/^#+\s*/, '')
        .replace(/\s+/gu, ' '),
    )
    .filter((name) => name !== '')
}

/**
 * Tags with these names. A name that one of the `known` has too is that tag, with its group and code. `unfit` is the
 * first name that has no letter or digit to make a slug of; then there are no tags.
 */
export function tagsNamed(names: string[], known: Tag[]): { tags: Tag[] } | { unfit: string } {
  const unfit = names.find((name) => slugOf(name) === '')
  if (unfit !== undefined) return { unfit }
  const tags = names.map((name) => {
    const slug = slugOf(name)
    return known.find((tag) => tag.slug === slug) ?? { slug, name }
  })
  return { tags }
}
