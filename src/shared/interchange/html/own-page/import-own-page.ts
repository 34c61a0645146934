import type { Article } from '../../../article/article'
import type { Body } from '../../../article/block'
import { newId } from '../../../article/id'
import { type Draft, HERO, imported, type Imported, newDraft } from '../../draft'
import { proposeTag } from '../../propose-tag'
import { classesOf, type Element, isElement, type Node, textIn } from '../tree'
import type { OwnPage } from './own-page'
import { readBody } from './read-body'
import { readCorrection } from './read-correction'
import { FigureReader, readFigure } from './read-figure'
import type { Numbered } from './read-line'
import { readPeople } from './read-people'
import { linksIn, readReference } from './read-references'
import { itemsOf, contentOf, type Sections, sectionsOf } from './sections'
import { shownWords } from './shown-words'

/** Reads nodes as those of any page are read. The pictures in them go to the draft. */
export type ReadForeign = (nodes: Node[], numbered: Numbered, draft: Draft) => Body

export interface OwnPageOptions {
  /** The language of a page without one. */
  language: string
  readForeign: ReadForeign
  /** Puts the picture of a figure, by its address, where the draft keeps it. */
  takePicture(address: string, figure: string, draft: Draft): void
}

/**
 * A story from a page that Stet has exported: what it shows, and what it says of its story to Stet alone. Whatever
 * somebody has put into it is in the body, read as in any page.
 */
export function importOwnPage(page: OwnPage, { language, readForeign, takePicture }: OwnPageOptions): Imported {
  const draft = newDraft(languageIn(page) ?? language)
  const { article } = draft
  const sections = sectionsOf(page.article)
  const figures = new FigureReader()
  article.direction = page.direction
  takeFacts(page, article)
  const numbered = takeSources(sections, article)
  const above = takeHeader(sections.header, article)
  takeFoot(sections, article)
  if (page.earlier && article.summary === article.standfirst) article.summary = ''
  const body = (nodes: Node[]) =>
    readBody(nodes, { numbered, figures, readForeign: (foreign) => readForeign(foreign, numbered, draft) })
  const hero = takeHeroOf(sections, article)
  if (hero !== undefined) takePicture(hero, HERO, draft)
  article.body = [...body(above), ...body(sections.body?.childNodes ?? []), ...body(sections.others)]
  for (const [figure, address] of figures.addresses) takePicture(address, figure, draft)
  const { origin, referenceStyle } = page
  return { ...imported(draft), ...(origin && { from: { ...origin, format: 'html', referenceStyle } }) }
}

function languageIn({ language = '' }: OwnPage): string | undefined {
  return /^[a-z]{1,8}(?:-[a-z\d]{1,8}){0,6}$/i.test(language) ? language : undefined
}

/** Earlier pages say of a summary only what is told in the place of the standfirst. */
function takeFacts({ said, earlier }: OwnPage, article: Article): void {
  const words = (fact: Parameters<typeof said>[0]) => shownWords(said(fact))
  article.slug = words('slug')
  article.section = words(earlier ? 'article:section' : 'section')
  article.shortHeadline = words('short-headline')
  article.summary = words(earlier ? 'description' : 'summary')
  const eventDate = words('event-date')
  if (/^\d{4}(?:-\d\d){0,2}$/.test(eventDate)) article.eventDate = eventDate
}

function takeSources(sections: Sections, article: Article): Numbered {
  const numbered = new Map<number, string>()
  for (const [index, item] of itemsOf(sections.references, sections.others).entries()) {
    const source = readReference(item, article.language)
    article.sources.push(source)
    numbered.set(index + 1, source.id)
  }
  for (const item of itemsOf(sections.further, sections.others)) {
    article.sources.push(readReference(item, article.language))
  }
  return numbered
}

/** Gives what no field takes. */
function takeHeader(header: Element, article: Article): Node[] {
  const rest: Node[] = []
  for (const node of header.childNodes) {
    if (!isElement(node) || !takeLine(node, article)) rest.push(node)
  }
  return rest
}

function takeLine(line: Element, article: Article): boolean {
  const [name = ''] = line.tagName === 'h1' ? ['headline'] : classesOf(line)
  const words = shownWords(textIn(line))
  switch (name) {
    case 'headline':
    case 'kicker':
    case 'standfirst':
    case 'dateline':
      if (article[name] !== '') return false
      article[name] = words
      return true
    case 'byline':
      article.bylines.push(...readPeople(line, article.language))
      return true
    case 'notice':
      return takeCorrection(line, article)
    default:
      return name === 'dates'
  }
}

function takeCorrection(line: Element, { language, corrections }: Article): boolean {
  const correction = readCorrection(line, language)
  if (correction) corrections.push(correction)
  return correction !== undefined
}

function takeFoot({ notes, related, tags, others }: Sections, article: Article): void {
  for (const node of notes ? contentOf(notes) : []) {
    if (!isElement(node) || !takeCorrection(node, article)) others.push(node)
  }
  for (const item of itemsOf(related, others)) {
    const [url] = linksIn(item)
    article.related.push({ id: newId(), title: shownWords(textIn(item)), ...(url !== undefined && { url }) })
  }
  for (const item of itemsOf(tags, others)) proposeTag(article.tags, shownWords(textIn(item)))
}

/** Gives the address of the picture over the story. One that is not as we write it is in the body. */
function takeHeroOf({ hero, others }: Sections, article: Article): string | undefined {
  const read = hero && readFigure(hero)
  if (hero && !read) others.unshift(hero)
  article.hero = read?.figure
  return read?.address
}
