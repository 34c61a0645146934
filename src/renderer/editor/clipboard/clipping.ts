import * as z from 'zod'
import type { Article } from '../../../shared/article/article'
import { Block, type Body, inlinesOf } from '../../../shared/article/block'
import { citationsOf, isPrinted, numberSources } from '../../../shared/article/numbering'
import { Source } from '../../../shared/article/source'
import { blockText } from '../../../shared/article/text'
import { bodyHtml } from '../../../shared/export/html/body'
import { Places } from '../../../shared/export/html/places'
import { CitationLabels } from '../cite/citation-label'

/** The type under which a part of a story travels whole. */
export const STET_JSON = 'application/x-stet+json'

/** A part of a story with the sources that it cites, as far as other programs may read of them. */
const Clipping = z.strictObject({ blocks: z.array(Block).min(1), sources: z.array(Source) })
export type Clipping = z.infer<typeof Clipping>

/** What goes on the clipboard for a part of a story, by media type. */
export function clippingOf(article: Article, blocks: Body): Map<string, string> {
  const cited = new Set(citationsOf(blocks).flatMap(({ items }) => items.map(({ sourceId }) => sourceId)))
  const clipping: Clipping = { blocks, sources: article.sources.filter(({ id }) => cited.has(id)).map(forOthers) }
  const { language } = article
  const html = bodyHtml(blocks, {
    numbers: numberSources(article),
    places: new Places(),
    language,
    imagePath: () => '',
  })
  return new Map([
    ['text/plain', plainText(article, blocks)],
    ['text/html', html],
    [STET_JSON, JSON.stringify(clipping)],
  ])
}

/** The part of a story in such a text; undefined when it is none. */
export function readClipping(json: string): Clipping | undefined {
  try {
    return Clipping.parse(JSON.parse(json))
  } catch {
    return undefined
  }
}

/** A source without what only the desk may see of it: of one that is not printed at all there is its id and description. */
function forOthers({ note: _, evidence: __, knownTo: ___, ...source }: Source): Source {
  if (isPrinted(source)) return source
  const { id, csl, visibility, description } = source
  return { id, csl: { type: csl.type }, visibility, ...(description !== undefined && { description }) }
}

/** The words with the citations' numbers, an empty line between blocks. */
function plainText(article: Article, blocks: Body): string {
  const labels = new CitationLabels(article)
  const lines = blocks.map((block) => {
    if (inlinesOf(block).length !== 1) return blockText(block)
    return inlinesOf(block)[0]
      ?.map((inline) => {
        if (inline.type === 'text') return inline.text
        return inline.type === 'break' ? '\n' : `[${labels.of(inline).label}]`
      })
      .join('')
  })
  return lines.join('\n\n')
}
