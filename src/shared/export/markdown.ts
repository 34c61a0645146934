import type { Article } from '../article/article'
import { bodyMarkdown } from './markdown/body'
import { fieldMarkdown } from './markdown/field'
import { figureMarkdown } from './markdown/figure'
import { frontMatter } from './markdown/front-matter'
import { notesMarkdown, sourceMarkdown } from './markdown/notes'
import type { ExportOptions } from './options'
import { printedCorrections, printedRelated } from './printed'
import { printReferences } from './reference-style'
import { wordsFor } from './words'

/**
 * A story as Markdown: YAML front matter, then CommonMark with GFM's tables, strikethrough and footnotes. Takes a
 * normalised article. Only what readers may see is in it, as in the HTML page.
 */
export function exportMarkdown(
  article: Article,
  { notForPublication, imagePath, referenceStyle }: ExportOptions,
): string {
  const words = wordsFor(article.language)
  const { body, numbers, cited, listed, further } = printReferences(article, referenceStyle)
  const corrections = printedCorrections(article, words).map(({ label, day, text }) =>
    fieldMarkdown({ text: `${label}${words.comma} ${day}:`, mark: 'bold' }, ` ${text}`),
  )
  const related = printedRelated(article).map(({ title, url }) => fieldMarkdown({ text: title, link: url }))
  const blocks = [
    ...(notForPublication ? [fieldMarkdown({ text: words.notForPublication, mark: 'bold' })] : []),
    ...(article.hero?.asset ? figureMarkdown(article.hero, article.hero.asset, imagePath) : []),
    ...bodyMarkdown(body, { numbers, imagePath }),
    ...section(words.corrections, corrections),
    ...listSection(
      words.references,
      listed.map((source) => sourceMarkdown(source, article, words)),
    ),
    ...listSection(
      words.furtherSources,
      further.map((source) => sourceMarkdown(source, article, words)),
    ),
    ...listSection(words.readAlso, related),
    ...notesMarkdown(cited, article, words),
  ]
  return [frontMatter(article, words, notForPublication), ...blocks.map((block) => `${block}\n`)].join('\n')
}

function section(heading: string, blocks: string[]): string[] {
  return blocks.length === 0 ? [] : [`## ${heading}`, ...blocks]
}

function listSection(heading: string, items: string[]): string[] {
  return section(heading, items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')])
}
