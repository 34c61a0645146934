import { titleOf, type Article } from '../../shared/article/article'
import { authorsOf, referenceOf } from '../../shared/article/reference'
import { readArticle } from '../../shared/article/read'
import type { Source } from '../../shared/article/source'
import { bodyText, wordCount } from '../../shared/article/text'
import type { Projection } from '../store/projections/projection'
import type { ProjectedRow } from '../store/projections/story-rows'
import { isSound, type WorkingCopy, type WorkingCopyMark } from '../store/working-copies'
import { fold } from './fold'

/**
 * What lists, search and suggestions know of a story. Of confidential sources it holds the public description only.
 * Undefined where the stored copy is damaged.
 */
export function project(copy: WorkingCopy): Projection | undefined {
  const article = isSound(copy) ? readable(copy.json) : undefined
  return article && projectionOf(copy, article)
}

function readable(json: string): Article | undefined {
  try {
    return readArticle(json).article
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined
    throw error
  }
}

function projectionOf(copy: WorkingCopy, article: Article): Projection {
  const shown = copy.trashedAt === null && !copy.sample
  return {
    row: rowOf(copy, article),
    text: {
      title: foldAll(article.headline, article.workingTitle, article.shortHeadline, article.kicker),
      standfirst: foldAll(article.standfirst, article.summary),
      body: fold(bodyText(article.body)),
      sources: foldAll(...article.sources.map(wordsOf)),
      tags: foldAll(...article.tags.map((tag) => tag.name)),
      bylines: foldAll(...article.bylines.map((byline) => `${byline.name}\n${byline.organisation ?? ''}`)),
    },
    tags: article.tags
      .filter((tag) => tag.proposed !== true)
      .map((tag) => ({ tag, words: foldAll(tag.name, tag.slug) })),
    sources: shown ? article.sources.filter(isOffered).map((source) => ({ source, words: fold(wordsOf(source)) })) : [],
    suggested: shown,
  }
}

/** What the list shows of a story that can't be read: that it is there, and where it belongs. */
export function rowOfUnreadable(copy: WorkingCopyMark): ProjectedRow {
  const { id, createdAt, updatedAt, trashedAt, sample } = copy
  const nothing = { title: '', standfirst: '', section: '', stage: 'draft', language: 'und', direction: 'ltr' } as const
  return { id, ...nothing, words: 0, tags: [], createdAt, updatedAt, trashedAt, sample }
}

/** What the list shows of a story. */
export function rowOf(copy: WorkingCopyMark, article: Article): ProjectedRow {
  return {
    id: copy.id,
    title: titleOf(article),
    standfirst: article.standfirst,
    section: article.section,
    stage: article.stage,
    language: article.language,
    direction: article.direction,
    words: wordCount(article),
    tags: article.tags.filter((tag) => tag.proposed !== true).map((tag) => tag.name),
    createdAt: copy.createdAt,
    updatedAt: copy.updatedAt,
    trashedAt: copy.trashedAt,
    sample: copy.sample,
  }
}

/** Sources of one story are offered to others unless somebody's safety hangs on them. */
function isOffered(source: Source): boolean {
  return source.visibility !== 'confidential'
}

function wordsOf(source: Source): string {
  if (source.visibility === 'confidential') return source.description ?? ''
  const { title, publisher, url } = referenceOf(source)
  return [title, publisher, ...authorsOf(source.csl), url].join('\n')
}

function foldAll(...texts: string[]): string {
  return fold(texts.join('\n'))
}
