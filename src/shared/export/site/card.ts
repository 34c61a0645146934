import * as z from 'zod'
import type { Article } from '../../article/article'
import { acceptedTags, printedBylines, printedTitle } from '../printed'
import { wordsFor } from '../words'

/** What the lists and feeds of a site say of a story. */
export const SiteCard = z.strictObject({
  id: z.string(),
  /** Its folder in the site, with a slash at its end. */
  folder: z.string(),
  title: z.string(),
  kicker: z.string(),
  standfirst: z.string(),
  section: z.string(),
  /** The line that names its authors, or nothing. */
  byline: z.string(),
  authors: z.array(z.string()),
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  tags: z.array(z.strictObject({ slug: z.string(), name: z.string() })),
  /** Instants. */
  publishedAt: z.string(),
  updatedAt: z.string(),
  /** Ids of stories that it leads to. */
  related: z.array(z.string()),
  withdrawn: z.boolean(),
  /** A small picture that stands for it, by its URL from the story's folder. */
  image: z.strictObject({ url: z.string(), width: z.number(), height: z.number() }).optional(),
})
export type SiteCard = z.infer<typeof SiteCard>

/** The card of a story as readers may have it. Takes one that was published. */
export function cardOf(id: string, folder: string, article: Article): SiteCard {
  const { publication, language, direction, bylines, stage } = article
  if (!publication) throw new Error(`a story of a site was never published: ${id}`)
  const words = wordsFor(language)
  const author = printedBylines(article, words).find(({ role }) => role === 'author')
  return {
    id,
    folder,
    title: printedTitle(article, words),
    kicker: article.kicker.trim(),
    standfirst: article.standfirst.trim() || article.summary.trim(),
    section: article.section.trim(),
    byline: author?.text ?? '',
    authors: bylines.flatMap(({ role, name }) => (role === 'author' && name.trim() !== '' ? [name.trim()] : [])),
    language,
    direction,
    tags: acceptedTags(article).map(({ slug, name }) => ({ slug, name })),
    publishedAt: publication.firstPublishedAt,
    updatedAt: publication.updatedAt,
    related: article.related.flatMap(({ story }) => story ?? []),
    withdrawn: stage === 'withdrawn',
  }
}
