import { type Article, newArticle } from '../../../article/article'
import { newId } from '../../../article/id'
import { normalise } from '../../../article/normalise'
import type { Source } from '../../../article/source'
import type { Tag } from '../../../article/tag'
import {
  printedBylines,
  printedCorrections,
  printedRelated,
  printedTags,
  printedTitle,
  printSource,
} from '../../../export/printed'
import { printReferences, type ReferenceStyle } from '../../../export/reference-style'
import { forReaders } from '../../../export/withdrawn'
import { wordsFor } from '../../../export/words'
import { printedSource } from '../../markdown/own/read-source'
import { proposeTag } from '../../propose-tag'
import { portableBody, portableFigure } from './portable-body'
import { shownWords } from './shown-words'

/**
 * What a page carries of a story, in any theme: what readers see and, of its fields, those that front matter has too.
 * Bylines are in the order of their roles, corrections before other notes and without whoever wrote them; tags are for
 * somebody to accept. A source is what its printed reference says. Of a withdrawn story only the notice is there.
 */
export function portableHtml(story: Article, referenceStyle?: ReferenceStyle): Article {
  const article = forReaders(story)
  const words = wordsFor(article.language)
  const { body, numbers, cited, listed, further } = printReferences(article, referenceStyle)
  const tags: Tag[] = []
  for (const name of printedTags(article)) proposeTag(tags, shownWords(name))
  const { eventDate } = article
  return normalise({
    ...newArticle(article.language),
    direction: article.direction,
    headline: shownWords(printedTitle(article, words)),
    kicker: shownWords(article.kicker),
    standfirst: shownWords(article.standfirst),
    dateline: shownWords(article.dateline),
    shortHeadline: shownWords(article.shortHeadline),
    summary: shownWords(article.summary),
    section: shownWords(article.section),
    slug: shownWords(article.slug),
    ...(eventDate !== undefined && { eventDate }),
    bylines: printedBylines(article, words).flatMap(({ people }) => people.map(carriedByline)),
    tags,
    ...(article.hero?.asset && { hero: portableFigure(article.hero) }),
    body: portableBody(body, numbers),
    sources: [...cited, ...listed, ...further].map((source) => carriedSource(source, article)),
    related: printedRelated(article).map(({ title, url }) => ({
      id: newId(),
      title: shownWords(title),
      ...(url !== undefined && { url }),
    })),
    corrections: carriedCorrections(article),
  })
}

function carriedByline({ name, role, organisation = '' }: Article['bylines'][number]): Article['bylines'][number] {
  const house = shownWords(organisation)
  return { name: shownWords(name), role, ...(house !== '' && { organisation: house }) }
}

function carriedSource(source: Source, article: Article): Source {
  const words = wordsFor(article.language)
  const { parts, url, archiveUrl, address } = printSource(source, article, words)
  const line = [...parts.map(({ text }) => text), address && ` ${address}`, archiveUrl && ` (${words.archived})`].join(
    '',
  )
  const links = [...parts.map(({ names }) => (names === 'title' ? url : undefined)), archiveUrl]
  const targets = links.filter((link) => link !== undefined)
  return { ...printedSource(shownWords(line), targets, article.language), id: source.id }
}

function carriedCorrections(article: Article): Article['corrections'] {
  const printed = printedCorrections(article, wordsFor(article.language))
  return [...printed.filter(({ first }) => first), ...printed.filter(({ first }) => !first)].map(
    ({ id, kind, at, text }) => ({ id, kind, at, text: shownWords(text), by: '' }),
  )
}
