import { Article, titleOf, type ZonedTime } from '../../shared/article/article'
import { instantOf } from '../../shared/article/embargo'
import { readArticle } from '../../shared/article/read'
import type { Source } from '../../shared/article/source'
import { wordCount } from '../../shared/article/text'
import type { Projection } from '../store/projections/projection'
import type { ProjectedRow } from '../store/projections/story-rows'
import { isSound, type WorkingCopy, type WorkingCopyMark } from '../store/working-copies'
import { fold } from './fold'
import { searchedText } from './source-words'
import { storyWords } from './story-words'
import { titleKey } from './title-key'

/**
 * What lists, search and suggestions know of a story. Of confidential sources it holds the public description only.
 * Undefined where the stored copy is damaged.
 */
export function project(copy: WorkingCopy): Projection | undefined {
  const article = isSound(copy) ? readStory(copy.json) : undefined
  return article && projectionOf(copy, article)
}

/** A stored story as far as it is understood; undefined for one that can't be read at all. */
export function readStory(json: string): Article | undefined {
  try {
    // What is stored is normal already, so a story that is wholly understood is as it was stored.
    const whole = Article.safeParse(JSON.parse(json))
    return whole.success ? whole.data : readArticle(json).article
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined
    throw error
  }
}

/** What is projected of a story that is understood. */
export function projectionOf(copy: WorkingCopy, article: Article): Projection {
  const shown = copy.trashedAt === null && !copy.sample
  const row = rowOf(copy, article)
  return {
    row,
    text: storyWords(article, row),
    tags: article.tags
      .filter((tag) => tag.proposed !== true)
      .map((tag) => ({ tag, words: fold(`${tag.name}\n${tag.slug}`) })),
    sources: shown
      ? article.sources.filter(isOffered).map((source) => ({ source, words: fold(searchedText(source)) }))
      : [],
    suggested: shown,
  }
}

const unplanned = { dueAt: null, embargoAt: null, assignedTo: '', held: false } as const

/** What the list shows of a story that can't be read: that it is there, and where it belongs. */
export function rowOfUnreadable(copy: WorkingCopyMark): ProjectedRow {
  const { id, createdAt, updatedAt, trashedAt, sample } = copy
  const nothing = { title: '', standfirst: '', section: '', stage: 'draft', language: 'und', direction: 'ltr' } as const
  const times = { createdAt, updatedAt, trashedAt }
  return { id, ...nothing, titleKey: '', words: 0, tags: [], slugs: [], people: [], ...times, ...unplanned, sample }
}

/** What the list shows of a story. */
export function rowOf(copy: WorkingCopyMark, article: Article): ProjectedRow {
  const title = titleOf(article)
  const tags = article.tags.filter((tag) => tag.proposed !== true)
  return {
    id: copy.id,
    title,
    titleKey: titleKey(title),
    standfirst: article.standfirst,
    section: article.section,
    stage: article.stage,
    language: article.language,
    direction: article.direction,
    words: wordCount(article),
    tags: tags.map((tag) => tag.name),
    slugs: tags.map((tag) => tag.slug),
    people: peopleOf(article),
    createdAt: copy.createdAt,
    updatedAt: copy.updatedAt,
    trashedAt: copy.trashedAt,
    dueAt: instantIn(article.due),
    embargoAt: instantIn(article.embargo),
    assignedTo: article.assignedTo ?? '',
    held: article.legal.hold,
    sample: copy.sample,
  }
}

/** The folded names of those whose story it is. */
function peopleOf({ assignedTo = '', bylines }: Article): string[] {
  const names = [assignedTo, ...bylines.map((byline) => byline.name)].map(fold)
  return [...new Set(names.filter((name) => name !== ''))]
}

/** The instant of a wall-clock time; null where there is none, or in a zone that is unknown here. */
function instantIn(time: ZonedTime | undefined): string | null {
  if (time === undefined) return null
  try {
    return new Date(instantOf(time)).toISOString()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Sources of one story are offered to others unless somebody's safety hangs on them. */
function isOffered(source: Source): boolean {
  return source.visibility !== 'confidential'
}
