import type { Article } from '../../article/article'
import { formatDate } from '../../article/reference'
import type { ExportOptions } from '../options'
import { dayOf } from '../day-of'
import { printedBylines, printedTitle } from '../printed'
import { printReferences } from '../reference-style'
import { forReaders } from '../withdrawn'
import { wordsFor } from '../words'
import { type Finding, firstDifference } from './finding'
import { linkFindings } from './link-findings'
import { attributeOf, pageTree } from './page-tree'
import { solidWords, withoutRepeats } from './read-line'
import type { Told } from './told'
import { toldByPage } from './told-by-page'
import { StoryTeller } from './told-by-story'

/** What the proof of a page has to know. `files`: what lies beside the page, by URLs as the page names them. */
export type ProofOptions = Pick<
  ExportOptions,
  'notForPublication' | 'imagePath' | 'referenceStyle' | 'links' | 'timeZone'
> & {
  files: ReadonlySet<string>
}

/**
 * Reads a page again, as a browser does, and says where it is not what the story tells: its words in their order,
 * references, headings, pictures, links and places, and that it needs nothing from elsewhere. None: it is.
 */
export function provePage(html: string, story: Article, options: ProofOptions): Finding[] {
  const { elements, errors } = pageTree(html)
  const main = elements.find(({ tagName }) => tagName === 'main')
  if (!main) return [{ what: 'text', wanted: 'main', found: '' }]
  const wanted = wantedOf(forReaders(story), options)
  const found = toldByPage(main)
  return [
    ...errors.map((error): Finding => ({ what: 'foreign', wanted: '', found: error })),
    ...lineFindings(wanted, found),
    ...firstDifference('references', wanted.citations, found.citations),
    ...firstDifference('headings', wanted.headings, found.headings),
    ...firstDifference(
      'image',
      wanted.images.map(({ src }) => src),
      found.images.map(({ src }) => src),
    ),
    ...firstDifference(
      'alt',
      wanted.images.map(({ alt }) => alt),
      found.images.map(({ alt }) => alt),
    ),
    ...firstDifference('link', withoutRepeats(wanted.links), withoutRepeats(found.links)),
    ...linkFindings(elements, options.files),
    ...stampFindings(elements, options.notForPublication, story),
  ]
}

function wantedOf(
  article: Article,
  { notForPublication, imagePath, referenceStyle, links, timeZone }: ProofOptions,
): Told {
  const words = wordsFor(article.language)
  const { body, numbers, cited, listed, further } = printReferences(article, referenceStyle)
  const teller = new StoryTeller(article, words, numbers, imagePath, { links, timeZone })
  const title = printedTitle(article, words)
  if (notForPublication) teller.line(words.notForPublication)
  teller.line(article.kicker)
  teller.heading(1, title)
  teller.line(title)
  teller.line(article.standfirst)
  teller.corrections(true)
  for (const { text } of printedBylines(article, words)) teller.line(text)
  teller.line(article.dateline)
  teller.line(datesOf(article, timeZone))
  teller.figure(article.hero)
  teller.body(body)
  teller.corrections(false)
  teller.sources(words.references, [...cited, ...listed])
  teller.sources(words.furtherSources, further)
  teller.related()
  teller.tags()
  return teller.told
}

function datesOf({ publication, language }: Article, zone: string | undefined): string {
  if (!publication) return ''
  const words = wordsFor(language)
  const [first, last] = [dayOf(publication.firstPublishedAt, zone), dayOf(publication.updatedAt, zone)]
  const updated = first === last ? '' : ` · ${words.updated} ${formatDate(last, language)}`
  return `${words.published} ${formatDate(first, language)}${updated}`
}

function lineFindings(wanted: Told, found: Told): Finding[] {
  const length = Math.max(wanted.lines.length, found.lines.length)
  for (let at = 0; at < length; at++) {
    const [asked, read] = [wanted.lines[at], found.lines[at]]
    const same = asked?.loose ? solidWords(asked.text) === solidWords(read?.text ?? '') : asked?.text === read?.text
    if (!same) return [{ what: 'text', wanted: asked?.text ?? '', found: read?.text ?? '' }]
  }
  return []
}

function stampFindings(
  elements: ReturnType<typeof pageTree>['elements'],
  notForPublication: boolean,
  { stage }: Article,
): Finding[] {
  const hidden = elements.some(
    (element) => attributeOf(element, 'name') === 'robots' && attributeOf(element, 'content') === 'noindex',
  )
  const stamped = elements.some((element) => attributeOf(element, 'class') === 'stamp')
  const right = stamped === notForPublication && hidden === (notForPublication || stage === 'withdrawn')
  return right ? [] : [{ what: 'stamp', wanted: String(notForPublication), found: String(stamped) }]
}
