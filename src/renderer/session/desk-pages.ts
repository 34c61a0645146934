import { useEffect, useState, useSyncExternalStore } from 'react'
import type { DeskPagesStatus, StoryPages } from '../../shared/bridge/desk'
import { call, on } from '../bridge'

let known: readonly DeskPagesStatus[] = []
let isFollowed = false
const listeners = new Set<() => void>()

/** The pages in the folder of a desk, followed as they change; undefined where it publishes none. */
export function useDeskPages(desk: string | undefined): DeskPagesStatus | undefined {
  useEffect(follow, [])
  return useSyncExternalStore(subscribe, () => known).find((pages) => pages.desk === desk)
}

/** The pages of a story there; null where there are none. */
export function useStoryPages(story: string): StoryPages | null {
  const [found, setFound] = useState<{ story: string; pages: StoryPages | null } | null>(null)
  useEffect(() => {
    follow()
    let current = true
    const read = () =>
      void call('desk.storyPages', { id: story }).then(
        ({ pages }) => current && setFound({ story, pages }),
        () => undefined,
      )
    read()
    const stop = subscribe(read)
    return () => {
      current = false
      stop()
    }
  }, [story])
  return found?.story === story ? found.pages : null
}

function follow(): void {
  if (isFollowed) return
  isFollowed = true
  on('desk.pages', ({ desks }) => become(desks))
  call('desk.pages', {}).then(become, () => undefined)
}

function become(desks: readonly DeskPagesStatus[]): void {
  known = desks
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
