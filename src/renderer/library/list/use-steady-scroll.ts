import type { VirtualItem, Virtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef } from 'react'
import { type Place, placeToKeep } from './place-to-keep'
import { indexOfStory, rowAt, type Stories } from '../stories'

/**
 * Keeps the rows in view where they are when others come, go or move above them. At its beginning the list stays at its
 * beginning; another part of the library begins there.
 */
export function useSteadyScroll(stories: Stories, virtual: Virtualizer<HTMLDivElement, Element>, items: VirtualItem[]) {
  const seen = useRef<{ query: Stories['query']; places: Place[] } | null>(null)
  useLayoutEffect(() => {
    const offset = virtual.scrollOffset ?? 0
    const before = seen.current
    if (before?.query !== stories.query) return virtual.scrollToOffset(0)
    const kept = offset > 0 ? placeToKeep(before.places, (id) => indexOfStory(stories, id)) : undefined
    const moved = kept && kept.index !== kept.place.index ? virtual.measurementsCache[kept.index] : undefined
    if (kept && moved) virtual.scrollToOffset(moved.start - kept.place.top)
  }, [stories, virtual])
  useLayoutEffect(() => {
    const offset = virtual.scrollOffset ?? 0
    const places = items.flatMap(({ index, start, end }) => {
      const row = rowAt(stories, index)
      return row && end > offset ? [{ index, id: row.id, top: start - offset }] : []
    })
    seen.current = { query: stories.query, places }
  })
}
