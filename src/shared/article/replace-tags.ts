import type { Article } from './article'
import type { Tag } from './tag'

/**
 * The story with one tag in the place of those with the slugs, or without them; the very same story where it has none.
 * One that only was proposed stays a proposal.
 */
export function replaceTags(article: Article, slugs: ReadonlySet<string>, into: Tag | null): Article {
  const replaced = article.tags.filter((tag) => slugs.has(tag.slug))
  if (replaced.length === 0) return article
  if (into === null) return { ...article, tags: article.tags.filter((tag) => !slugs.has(tag.slug)) }

  const { proposed: _, ...accepted } = into
  const present = article.tags.filter((tag) => slugs.has(tag.slug) || tag.slug === into.slug)
  const tag: Tag = present.every(({ proposed }) => proposed) ? { ...accepted, proposed: true } : accepted
  const [first] = present
  return {
    ...article,
    tags: article.tags.flatMap((each) => (each === first ? [tag] : present.includes(each) ? [] : [each])),
  }
}

/** The story with tags added, each once; one that was proposed is accepted. The very same story where all are there. */
export function addTags(article: Article, tags: readonly Tag[]): Article {
  const accepted = new Set(article.tags.filter(({ proposed }) => !proposed).map(({ slug }) => slug))
  const added = new Map(tags.filter(({ slug }) => !accepted.has(slug)).map((tag) => [tag.slug, tag]))
  if (added.size === 0) return article
  return { ...article, tags: [...article.tags.filter(({ slug }) => !added.has(slug)), ...added.values()] }
}
