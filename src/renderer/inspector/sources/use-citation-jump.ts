import { useCallback, useRef, useState } from 'react'
import { useSession } from '../../session/use-story'
import { caretAfter, citationPlaces } from '../../session/citation-places'

/** The place that was shown last: the `index`th (from 0) of `of` places that cite the source. */
export interface Jump {
  sourceId: string
  index: number
  of: number
}

/**
 * Goes through the places that cite a source, one after the other. By keyboard the focus stays where it is, so that
 * the same key goes on to the next place and never types into the story.
 */
export function useCitationJump(): { last: Jump | null; to(sourceId: string, byKeyboard: boolean): void } {
  const session = useSession()
  const [last, setLast] = useState<Jump | null>(null)
  const turn = useRef<Jump | null>(null)

  const to = useCallback(
    (sourceId: string, byKeyboard: boolean) => {
      const places = citationPlaces(session.article.body, sourceId)
      if (places.length === 0) return
      const index = turn.current?.sourceId === sourceId ? (turn.current.index + 1) % places.length : 0
      const caret = places[index]?.caret
      if (!caret) throw new Error(`no place ${index} of ${places.length}`)
      turn.current = { sourceId, index, of: places.length }
      setLast(turn.current)
      const focused = document.activeElement
      // Without the focus no caret shows, so the citation itself is marked.
      session.goTo(byKeyboard ? caret : caretAfter(caret))
      if (byKeyboard && focused instanceof HTMLElement)
        requestAnimationFrame(() => focused.focus({ preventScroll: true }))
    },
    [session],
  )
  return { last, to }
}
