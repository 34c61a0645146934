import { type Article, directionOf, newArticle } from '../../../../../src/shared/article/article'
import { cardOf } from '../../../../../src/shared/export/site/card'
import { planOf, type Site, type SitePlan } from '../../../../../src/shared/export/site/site'

/** A story that was published, so many minutes after the first of May 2026. */
export function published(headline: string, minute: number, more: Partial<Article> = {}): Article {
  const at = new Date(Date.UTC(2026, 4, 1, 0, minute)).toISOString()
  return {
    ...newArticle('en-GB'),
    headline,
    slug: headline.toLowerCase().replaceAll(' ', '-'),
    stage: 'published',
    publication: { firstPublishedAt: at, updatedAt: at, revision: 'r' },
    ...more,
  }
}

export function planFor(articles: Article[], site: Partial<Site> = {}, sections: string[] = []): SitePlan {
  const cards = articles.map((article, n) => cardOf(`s${n}`, `stories/${article.slug}/`, article))
  const whole = { name: 'Harbour & Sea', language: 'en-GB', address: 'https://harbour.example/news/', ...site }
  return planOf(whole, cards, sections)
}

/** Pages in the two directions, with all that pages of a site have. */
export const NEWS = [
  published('Night buses return', 1, {
    kicker: 'Transport',
    standfirst: 'Six routes restart on Friday & run until <four>.',
    bylines: [{ name: 'Ana Petrov', role: 'author' }],
    section: 'City',
    tags: [{ slug: 'transport', name: 'Transport' }],
  }),
  published('الميناء', 2, {
    slug: 'الميناء',
    language: 'ar',
    direction: directionOf('ar'),
    section: 'ثقافة',
    standfirst: 'تقرير من الميناء.',
    bylines: [{ name: 'يوسف حداد', role: 'author' }],
  }),
]
