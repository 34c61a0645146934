import type { Source } from '../../../shared/article/source'
import { sameValue } from '../../../shared/article/same-value'
import type { CitationPlace, LineCaret } from '../../session/citation-places'

/** The way from a citation to its source among the references under the story, and back. */
export class ReferenceTrail {
  #from: { sourceId: string; caret: LineCaret } | null = null

  /** Goes from a citation to the line of one of its sources. */
  go({ id: sourceId }: Source, caret: LineCaret): void {
    const line = document.querySelector<HTMLElement>(`[data-reference="${CSS.escape(sourceId)}"] button`)
    if (!line) return
    this.#from = { sourceId, caret }
    line.focus({ preventScroll: true })
    line.scrollIntoView({ block: 'center' })
  }

  /** Which of the places that cite a source was left for its line; none (-1) where it was not come to from a citation. */
  back(sourceId: string, places: CitationPlace[]): number {
    const from = this.#from
    this.#from = null
    return from?.sourceId === sourceId ? places.findIndex(({ caret }) => sameValue(caret, from.caret)) : -1
  }
}
