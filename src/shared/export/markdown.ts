import type { Article } from '../article/article'
import { bodyMarkdown } from './markdown/body'
import { factsOf } from './markdown/facts'
import { fieldMarkdown } from './markdown/field'
import { figureMarkdown } from './markdown/figure'
import { type FootSection, frontMatter } from './markdown/front-matter'
import { notesMarkdown, sourceMarkdown } from './markdown/notes'
import type { PresetName } from './markdown/presets/preset-names'
import { PRESETS } from './markdown/presets/presets'
import type { ExportOptions } from './options'
import { correctionLabel, printedCorrections, printedRelated } from './printed'
import { printReferences } from './reference-style'
import { type Words, wordsFor } from './words'

/** What an export to Markdown needs to know besides. */
export interface MarkdownOptions extends ExportOptions {
  /** The tool that it is written for; without it, any program that reads CommonMark. */
  preset?: PresetName | undefined
}

/**
 * A story as Markdown: YAML front matter, then CommonMark with GFM's tables, strikethrough and footnotes. Takes a
 * normalised article. Only what readers may see is in it, as in the HTML page.
 */
export function exportMarkdown(article: Article, options: MarkdownOptions): string {
  const { notForPublication, imagePath, referenceStyle, preset = 'plain', timeZone, origin } = options
  const { lineBreak, pictureEnd } = PRESETS[preset]
  const words = wordsFor(article.language)
  const { body, numbers, cited, listed, further } = printReferences(article, referenceStyle)
  const corrections = printedCorrections(article, words, timeZone).map((correction) =>
    fieldMarkdown({ text: correctionLabel(correction, words), mark: 'bold' }, ` ${correction.text}`),
  )
  const related = printedRelated(article).map(({ title, url }) => fieldMarkdown({ text: title, link: url }))
  const sourceList = (sources: typeof cited) => list(sources.map((source) => sourceMarkdown(source, article, words)))
  const foot: [FootSection, string[]][] = [
    ['corrections', corrections],
    ['references', sourceList(listed)],
    ['further', sourceList(further)],
    ['related', list(related)],
  ]
  const shown = foot.filter(([, blocks]) => blocks.length > 0)
  const top = [
    ...(notForPublication ? [fieldMarkdown({ text: words.notForPublication, mark: 'bold' })] : []),
    ...(article.hero?.asset ? figureMarkdown(article.hero, article.hero.asset, { imagePath, pictureEnd }) : []),
  ]
  const blocks = [
    ...top,
    ...bodyMarkdown(body, { numbers, imagePath, pictureEnd, lineBreak }, top),
    ...shown.flatMap(([section, inside]) => [`## ${footHeading(section, words)}`, ...inside]),
    ...notesMarkdown(cited, article, words),
  ]
  const facts = factsOf(article, words, { notForPublication, imagePath, timeZone })
  const head = frontMatter(facts, { preset, origin, referenceStyle, timeZone, foot: shown.map(([section]) => section) })
  return blocks.length === 0 ? head : `${head}\n${blocks.join('\n\n')}\n`
}

/** What stands over a section below the body. */
export function footHeading(section: FootSection, words: Words): string {
  return {
    corrections: words.corrections,
    references: words.references,
    further: words.furtherSources,
    related: words.readAlso,
  }[section]
}

function list(items: string[]): string[] {
  return items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')]
}
