import { useState } from 'react'
import { indexOfStory, rowAt, type Stories } from '../stories'

/**
 * Which row the keyboard is on. It follows its story when the list is reordered; when the story is gone it stays at the
 * place. A story that was just opened takes it.
 */
export function useCursor(stories: Stories, openId: string | null): { index: number; moveTo(index: number): void } {
  const [at, setAt] = useState({ id: openId, index: 0, openId })
  if (at.openId !== openId) setAt({ id: openId ?? at.id, index: at.index, openId })

  const found = at.id === null ? -1 : indexOfStory(stories, at.id)
  if (found >= 0 && found !== at.index) setAt({ ...at, index: found })

  return {
    index: Math.min(found >= 0 ? found : at.index, Math.max(0, stories.total - 1)),
    moveTo: (next) => setAt({ id: rowAt(stories, next)?.id ?? null, index: next, openId }),
  }
}
