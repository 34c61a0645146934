import { useMemo } from 'react'
import type { Body } from '../../../shared/article/block'
import { type OutlineEntry, outlineOf } from '../../../shared/article/outline'
import { useStory } from '../../session/use-story'

/** The outline of the story, the same object for as long as it says the same. `things`: with pictures and tables. */
export function useOutline(things: boolean): OutlineEntry[] {
  const read = useMemo(() => reader(things), [things])
  return useStory(({ body }) => read(body))
}

function reader(things: boolean): (body: Body) => OutlineEntry[] {
  let last: { body: Body; entries: OutlineEntry[] } = { body: [], entries: [] }
  return (body) => {
    if (body === last.body) return last.entries
    const entries = outlineOf(body, { things })
    last = { body, entries: isSame(entries, last.entries) ? last.entries : entries }
    return last.entries
  }
}

function isSame(a: OutlineEntry[], b: OutlineEntry[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ id, level, text }, index) => id === b[index]?.id && level === b[index].level && text === b[index].text)
  )
}
