import type { Article } from '../../shared/article/article'
import { bodyText } from '../../shared/article/text'
import { sha256 } from '../store/hash'
import type { ProjectedRow } from '../store/projections/story-rows'
import type { StoryText } from '../store/projections/story-text'
import { fold } from './fold'
import { BOUNDARY, facetWord, inPlace, type Place } from './search-words'
import { searchedText } from './source-words'

/** The words a story is found by, and what it is, so that a filter and words are sought as one. */
export function storyWords(article: Article, row: ProjectedRow): StoryText {
  const places: Record<Place, string> = {
    title: foldAll(titleTexts(article)),
    tag: foldAll(article.tags.filter((tag) => tag.proposed !== true).map((tag) => `${tag.name}\n${tag.slug}`)),
    section: fold(article.section),
    by: foldAll(bylineTexts(article)),
    source: foldAll(article.sources.map(searchedText)),
  }
  const marked = Object.fromEntries(
    Object.entries(places).map(([place, words]) => [
      place,
      wordsOf(words).map((word) => inPlace(place as Place, word)),
    ]),
  ) as Record<Place, string[]>
  const fields = [
    places.title,
    fold(article.standfirst),
    fold(article.summary),
    fold(bodyText(article.body)),
    places.source,
    foldAll(article.tags.map((tag) => tag.name)),
    places.by,
  ]
  const words = [...new Set([...fields.flatMap(wordsOf), ...Object.values(marked).flat(), ...facetsOf(row)])].join(' ')
  const phrases = [...fields, markedTitle(places.title)].filter((field) => field !== '').join(` ${BOUNDARY} `)
  return { words, phrases, hash: sha256(`${words}\n${phrases}`) }
}

/** The texts that count as a story's title. */
export function titleTexts({ headline, workingTitle, shortHeadline, kicker }: Article): string[] {
  return [headline, workingTitle, shortHeadline, kicker]
}

export function bylineTexts({ bylines }: Article): string[] {
  return bylines.map(({ name, organisation }) => (organisation === undefined ? name : `${name}\n${organisation}`))
}

function facetsOf({ stage, section, slugs, people, trashedAt, dueAt }: ProjectedRow): string[] {
  return [
    facetWord('stage', stage),
    facetWord('section', section),
    ...slugs.map((slug) => facetWord('tag', slug)),
    ...people.map((person) => facetWord('person', person)),
    ...(trashedAt === null ? [] : [facetWord('trashed', '')]),
    ...(dueAt === null ? [] : [facetWord('due', '')]),
  ]
}

/** Several texts are told apart like fields: no phrase goes from one into the next. */
function foldAll(texts: string[]): string {
  return texts
    .map(fold)
    .filter((text) => text !== '')
    .join(` ${BOUNDARY} `)
}

/** The title for phrases that are sought there alone. */
function markedTitle(folded: string): string {
  return folded
    .split(' ')
    .map((word) => (word === '' || word === BOUNDARY ? word : inPlace('title', word)))
    .join(' ')
}

function wordsOf(folded: string): string[] {
  return folded.split(' ').filter((word) => word !== '' && word !== BOUNDARY)
}
