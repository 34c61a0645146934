import type { Article } from '../../../shared/article/article'
import { expiryOf } from '../../../shared/article/expiry'
import { figuresOf } from '../../../shared/article/figures-of'
import { citationsOf, printedSources } from '../../../shared/article/numbering'
import { countPlaceholders } from '../../../shared/article/placeholders'
import { partTags } from '../tags/tag-list'

/** What an export of the story will hold, and what it will miss. */
export interface ExportFacts {
  cited: number
  further: number
  tags: number
  pictures: number
  /** Figures without a picture: they are left out. */
  missingPictures: number
  missingAlt: number
  /** Pictures whose last day of use is over. */
  expiredLicences: number
  /** Places that cite a source which is not in the story. */
  lostCitations: number
  proposedTags: number
  /** Places where something is still to come. */
  placeholders: number
}

/** Counts what an export of the story will hold on a day, YYYY-MM-DD. */
export function exportFacts(article: Article, day: string): ExportFacts {
  const { cited, further } = printedSources(article)
  const figures = figuresOf(article)
  const pictures = figures.filter((figure) => figure.asset)
  const ids = new Set(article.sources.map(({ id }) => id))
  const tags = partTags(article.tags)
  return {
    cited: cited.length,
    further: further.length,
    tags: tags.accepted.length,
    pictures: pictures.length,
    missingPictures: figures.length - pictures.length,
    missingAlt: pictures.filter((figure) => !figure.decorative && figure.alt.trim() === '').length,
    expiredLicences: pictures.filter(({ rights }) => expiryOf(rights?.expires, day) === 'expired').length,
    lostCitations: citationsOf(article.body).filter(({ items }) => items.some((item) => !ids.has(item.sourceId)))
      .length,
    proposedTags: tags.proposed.length,
    placeholders: countPlaceholders(article),
  }
}
