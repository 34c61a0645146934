import { createMarkdownProcessor, parseFrontmatter } from '@astrojs/markdown-remark'
import markdownIt from 'markdown-it'
import footnote from 'markdown-it-footnote'
import { expect, test } from 'vitest'
import type { Article } from '../../../../../src/shared/article/article'
import { correctionsOf, expectAll, STORIES, written } from './expected'
import { readMade } from './read-html'

const eleventy = markdownIt({ html: true }).disable('code').use(footnote)

test.each(STORIES)('Eleventy’s engine, with its plug-in for notes, reads $name whole', ({ name, article }) => {
  const { text, imagesUrl } = written(article, name, 'eleventy')
  const { frontmatter, content } = parseFrontmatter(text)
  expectAll(readMade(eleventy.render(content)), article, { imagesUrl })
  expect(frontmatter).toMatchObject({ title: article.headline, templateEngineOverride: 'md', ...corrected(article) })
})

const astro = await createMarkdownProcessor({ syntaxHighlight: false })

test.each(STORIES)('Astro’s engine reads $name whole', async ({ name, article }) => {
  const { text, imagesUrl } = written(article, name, 'astro')
  const { frontmatter, content } = parseFrontmatter(text)
  const { code } = await astro.render(content)
  expectAll(readMade(code), article, { imagesUrl })
  expect(frontmatter).toMatchObject({ title: article.headline, ...corrected(article) })
  if (article.publication) {
    expect(frontmatter).toMatchObject({ pubDate: new Date(article.publication.firstPublishedAt) })
  }
})

/** Both read a time of YAML as the instant it is. */
function corrected(article: Article): object {
  if (article.corrections.length === 0) return {}
  return {
    corrections: correctionsOf(article).map((correction) => ({ ...correction, date: new Date(correction.date) })),
  }
}
