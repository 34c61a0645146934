import type { Article } from '../../shared/article/article'
import { isPrinted, numberSources } from '../../shared/article/numbering'
import { readArticle } from '../../shared/article/read'
import { compare } from '../../shared/merge/compare'
import type { Comparison } from '../../shared/merge/comparison'
import { sourceTitle } from '../ui/source-title'

/** What the comparison shows of one of the two versions besides what changed. */
export interface Side extends Pick<Article, 'language' | 'direction' | 'kicker' | 'headline' | 'standfirst'> {
  /** By source id: the mark that its citations show, and what it is called. */
  cited: Map<string, CitedSource>
  /** What this version of Stet does not understand of it. */
  unknown: string[]
}

export interface CitedSource {
  mark: string
  title: string
}

/** What changed between two versions, and what it takes to show that. */
export interface Compared {
  comparison: Comparison
  before: Side
  after: Side
}

/**
 * Compares two versions of a story by their JSON texts. What has no title is named in a language (BCP 47). Throws where
 * either is no story.
 */
export function compareVersions(before: string, after: string, language: string): Compared {
  const [earlier, later] = [readArticle(before), readArticle(after)]
  return {
    comparison: compare(earlier.article, later.article, (source) => sourceTitle(source, language)),
    before: sideOf(earlier.article, earlier.unknown, language),
    after: sideOf(later.article, later.unknown, language),
  }
}

function sideOf(article: Article, unknown: string[], naming: string): Side {
  const { language, direction, kicker, headline, standfirst } = article
  return { language, direction, kicker, headline, standfirst, cited: citedSources(article, naming), unknown }
}

/** A printed source shows its number; a point stands for one that readers don't see. */
function citedSources(article: Article, naming: string): Map<string, CitedSource> {
  const numbers = numberSources(article)
  return new Map(
    article.sources.map((source) => [
      source.id,
      { mark: isPrinted(source) ? String(numbers.get(source.id) ?? '') : '•', title: sourceTitle(source, naming) },
    ]),
  )
}
