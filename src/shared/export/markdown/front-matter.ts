import type { Article } from '../../article/article'
import { slugOf } from '../../article/slug'
import { printedTags, printedTitle } from '../printed'
import type { Words } from '../words'
import { yamlDocument } from './yaml'

/** The facts about a story, as YAML between `---` lines. What the story does not say is not there. */
export function frontMatter(article: Article, words: Words, notForPublication: boolean): string {
  const title = printedTitle(article, words)
  const named = article.bylines.filter(({ name }) => name.trim() !== '')
  return yamlDocument({
    title,
    description: article.standfirst,
    summary: article.summary,
    date: article.publication?.firstPublishedAt,
    updated: article.publication?.updatedAt,
    draft: notForPublication || undefined,
    authors: named.filter(({ role }) => role === 'author').map(({ name }) => name.trim()),
    contributors: named.filter(({ role }) => role !== 'author').map(({ name, role }) => ({ name: name.trim(), role })),
    kicker: article.kicker,
    dateline: article.dateline,
    section: article.section,
    tags: printedTags(article),
    slug: article.slug || slugOf(title),
    lang: article.language,
    dir: article.direction,
    stage: article.stage,
  })
}
