import type { Article } from '../../../../../src/shared/article/article'

/** A story with its ids, which an import makes anew, as places: of sources, blocks, rows, boxes and galleries, in their order. */
export function withoutIds(article: Article): unknown {
  const sources = new Map(article.sources.map(({ id }, index) => [id, `source ${index + 1}`]))
  const groups: string[] = []
  const place = (key: string, value: unknown): unknown => {
    if (key === 'sourceId') return sources.get(String(value)) ?? 'no source'
    if (key === 'box' || key === 'gallery') {
      if (!groups.includes(String(value))) groups.push(String(value))
      return groups.indexOf(String(value))
    }
    return key === 'id' ? '' : value
  }
  return JSON.parse(JSON.stringify(article, place))
}
