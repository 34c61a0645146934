import type { Article } from '../../../shared/article/article'
import { isTextBlock } from '../../../shared/article/block'
import type { Inline } from '../../../shared/article/inline'
import { mapLines } from '../../../shared/article/map-lines'
import type { BodyPoint } from '../../session/caret'

/** The story with a source cited at a point of its body; the very same story where no citation can stand there. */
export function citedAt(article: Article, sourceId: string, { block: id, offset }: BodyPoint): Article {
  const place = article.body.findIndex((block) => block.id === id)
  const block = article.body[place]
  if (!block || !isTextBlock(block) || block.type === 'code') return article
  const cited = mapLines(block, (line) => withCitation(line, sourceId, offset))
  return cited === block ? article : { ...article, body: article.body.with(place, cited) }
}

/** A citation beside the point takes the source in, so that there is one of both and not two side by side. */
function withCitation(line: Inline[], sourceId: string, offset: number): Inline[] {
  const beside = citationEnding(line, offset)
  if (beside?.items.some((item) => item.sourceId === sourceId && item.locator === undefined)) return line
  if (beside)
    return line.map((inline) => (inline === beside ? { ...beside, items: [...beside.items, { sourceId }] } : inline))
  const [before, after] = parted(line, offset)
  return [...before, { type: 'citation', items: [{ sourceId }] }, ...after]
}

function citationEnding(line: Inline[], offset: number) {
  let end = 0
  for (const inline of line) {
    end += inline.type === 'text' ? inline.text.length : 1
    if (end === offset && inline.type === 'citation') return inline
  }
  return undefined
}

function parted(line: Inline[], offset: number): [before: Inline[], after: Inline[]] {
  const before: Inline[] = []
  const after: Inline[] = []
  let start = 0
  for (const inline of line) {
    const size = inline.type === 'text' ? inline.text.length : 1
    const cut = offset - start
    if (cut >= size) before.push(inline)
    else if (cut <= 0 || inline.type !== 'text') after.push(inline)
    else {
      before.push({ ...inline, text: inline.text.slice(0, cut) })
      after.push({ ...inline, text: inline.text.slice(cut) })
    }
    start += size
  }
  return [before, after]
}
