import { type Article, newArticle } from '../../article/article'
import { newId } from '../../article/id'
import { normalise } from '../../article/normalise'
import type { Source } from '../../article/source'
import type { Tag } from '../../article/tag'
import { factsOf } from '../../export/markdown/facts'
import { fieldLine } from '../../export/markdown/field'
import { oneLine as writtenLine } from '../../export/markdown/line'
import { carriedLine } from '../../export/markdown/carried-line'
import { sourcePieces } from '../../export/markdown/notes'
import { printedCorrections, printedRelated } from '../../export/printed'
import { printReferences, type ReferenceStyle } from '../../export/reference-style'
import { wordsFor } from '../../export/words'
import { oneLine } from '../one-line'
import { proposeTag } from '../propose-tag'
import { printedSource } from './own/read-source'
import { portableBody, portableFigure } from './portable-body'

/**
 * What Markdown carries of a story, in any preset. Fields are on one line; of the bylines, authors come first and without
 * their organisation; tags are for somebody to accept. A source is what its printed reference says, in the order of the
 * notes. A correction is without whoever made it. The stages of the work and all that is for the desk alone stay behind.
 */
export function portableMarkdown(article: Article, referenceStyle?: ReferenceStyle): Article {
  const words = wordsFor(article.language)
  const facts = factsOf(article, words, { notForPublication: false, imagePath: () => 'image' })
  const { body, numbers, cited, listed, further } = printReferences(article, referenceStyle)
  const tags: Tag[] = []
  for (const name of facts.tags) proposeTag(tags, oneLine(name).trim())
  const line = (text: string) => oneLine(text).trim()
  const contributors = facts.contributors.map(({ name, role, organisation }) => ({
    name: line(name),
    role,
    ...(organisation !== '' && { organisation: line(organisation) }),
  }))
  return normalise({
    ...newArticle(article.language),
    direction: article.direction,
    headline: line(facts.title),
    shortHeadline: line(facts.shortTitle),
    standfirst: line(facts.standfirst),
    summary: line(facts.summary),
    kicker: line(facts.kicker),
    dateline: line(facts.dateline),
    section: line(facts.section),
    slug: line(facts.slug),
    ...(facts.eventDate !== '' && { eventDate: facts.eventDate }),
    bylines: [...facts.authors.map((name) => ({ name: line(name), role: 'author' as const })), ...contributors],
    tags,
    ...(article.hero?.asset && { hero: portableFigure(article.hero) }),
    body: portableBody(body, numbers),
    corrections: printedCorrections(article, words).map(({ id, kind, at, text }) => ({
      id,
      kind,
      at,
      text: writtenLine(text).trim(),
      by: '',
    })),
    sources: [...cited, ...listed, ...further].map((source) => portableSource(source, article)),
    related: printedRelated(article).map(({ title, url }) => ({
      id: newId(),
      ...printedLink(title, url),
    })),
  })
}

function portableSource(source: Source, article: Article): Source {
  const pieces = carriedLine(fieldLine(...sourcePieces(source, article, wordsFor(article.language))))
  return { ...printedSource(wordsOf(pieces), linksOf(pieces), article.language), id: source.id }
}

function printedLink(text: string, link: string | undefined) {
  const pieces = carriedLine(fieldLine({ text, link }))
  const [url] = linksOf(pieces)
  return { title: wordsOf(pieces), ...(url !== undefined && { url }) }
}

function wordsOf(line: ReturnType<typeof carriedLine>): string {
  return oneLine(line.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')).trim()
}

/** The links of a line, once each stretch. */
function linksOf(line: ReturnType<typeof carriedLine>): string[] {
  return line.flatMap((inline) => (inline.type === 'text' && inline.link !== undefined ? [inline.link] : []))
}
