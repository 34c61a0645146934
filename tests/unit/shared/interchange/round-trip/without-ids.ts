import type { Article } from '../../../../../src/shared/article/article'

/** A story with its ids, which an import makes anew, as places: of sources, blocks, rows and boxes, in their order. */
export function withoutIds(article: Article): unknown {
  const sources = new Map(article.sources.map(({ id }, index) => [id, `source ${index + 1}`]))
  const boxes: string[] = []
  const place = (key: string, value: unknown): unknown => {
    if (key === 'sourceId') return sources.get(String(value)) ?? 'no source'
    if (key === 'box') {
      if (!boxes.includes(String(value))) boxes.push(String(value))
      return boxes.indexOf(String(value))
    }
    return key === 'id' ? '' : value
  }
  return JSON.parse(JSON.stringify(article, place))
}
