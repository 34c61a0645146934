import type { Article } from '../../article/article'
import { toCslDate } from '../../article/csl-date'
import { printedSources } from '../../article/numbering'
import type { CslData, Source } from '../../article/source'

/** A source as another program may have it. `key` is new in each list and stays the same while the list does. */
export interface PrintedCsl {
  key: string
  csl: CslData
  archiveUrl?: string | undefined
}

/**
 * The sources of a story that readers see, as CSL data: those cited in the order of their numbers, then the others.
 * Only what describes the work goes out; notes that a reporter or a program put beside it stay.
 */
export function printedCsl(article: Pick<Article, 'body' | 'sources'>): PrintedCsl[] {
  const { cited, further } = printedSources(article)
  const keys = new Set<string>()
  return [...cited, ...further].map((source) => {
    const key = freeKey(keyOf(source), keys)
    keys.add(key)
    return { key, csl: described(source), archiveUrl: source.archiveUrl }
  })
}

/** Variables of CSL 1.0.2 (docs.citationstyles.org, appendix IV) that describe a work. */
const DESCRIBES = new Set(
  `type title title-short container-title container-title-short collection-title volume-title part-title
  original-title reviewed-title author editor translator collection-editor container-author director interviewer
  recipient host guest narrator performer producer reporter series-creator chair contributor composer illustrator
  organizer curator script-writer executive-producer original-author reviewed-author editorial-director
  issued event-date original-date submitted available-date accessed publisher publisher-place original-publisher
  original-publisher-place event event-title event-place authority jurisdiction archive archive-place archive_location
  archive_collection volume issue number number-of-pages number-of-volumes page page-first edition version section
  part-number chapter-number printing-number supplement-number collection-number division dimensions genre medium
  scale source status language abstract keyword references DOI ISBN ISSN PMID PMCID URL call-number`.split(/\s+/),
)

function described({ csl, accessed }: Source): CslData {
  const day = accessed === undefined ? undefined : toCslDate(accessed)
  const entries = Object.entries(csl).filter(([name]) => DESCRIBES.has(name))
  return { ...(Object.fromEntries(entries) as CslData), ...(day && { accessed: day }) }
}

/** `petrov2025`, `city-gazette2025`: letters, digits and hyphens, as BibTeX wants them. */
function keyOf({ csl }: Source): string {
  const given = csl['citation-key']
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/[^A-Za-z\d:_-]+/g, '-')
      .replace(/^-+|-+$/g, '')
  if (typeof given === 'string' && plain(given) !== '') return plain(given).slice(0, 60)
  const [author] = csl.author ?? []
  const names = [author?.family, author?.literal, csl['container-title'], csl.publisher, csl.title, csl.type]
  const name = names.map((text = '') => plain(text).toLowerCase().slice(0, 30)).find((text) => text !== '')
  const year = csl.issued?.['date-parts']?.[0]?.[0] ?? ''
  return `${name ?? 'source'}${year}`
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  let free = key
  for (let number = 2; taken.has(free); number++) free = `${key}-${number}`
  return free
}
