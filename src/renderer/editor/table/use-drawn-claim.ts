import { type PointerEvent, type RefObject, useEffect, useState } from 'react'
import type { Inline } from '../../../shared/article/inline'
import { rangesIn } from '../find/text-range'
import { mark } from '../page/mark'

/** Marks the words that a citation backs in a cell that is only drawn, while the citation is pointed at. */
export function useDrawnClaim(cell: RefObject<HTMLElement | null>, line: Inline[]) {
  const [pointed, setPointed] = useState<string | undefined>()
  useEffect(() => {
    if (cell.current === null || pointed === undefined) return undefined
    return mark(
      'stet-claim',
      rangesIn(cell.current, claimedIn(line, pointed)).map((ends) => new StaticRange(ends)),
    )
  }, [cell, line, pointed])
  return {
    onPointerOver: ({ target }: PointerEvent) =>
      setPointed(target instanceof Element ? target.closest<HTMLElement>('[data-backs]')?.dataset.backs : undefined),
    onPointerLeave: () => setPointed(undefined),
  }
}

/** Where in the text of a line the words are that a citation backs. */
function claimedIn(line: Inline[], citation: string): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = []
  let at = 0
  for (const inline of line) {
    const start = at
    if (inline.type === 'text') at += inline.text.length
    else if (inline.type === 'break') at++
    if (inline.type === 'text' && inline.claims?.includes(citation)) stretches.push({ start, end: at })
  }
  return stretches
}
