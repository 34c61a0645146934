import { useEffect, useSyncExternalStore } from 'react'
import { on } from '../../bridge'
import type { StoryPages } from '../story-pages'
import type { Stories } from '../stories'
import type { Query } from '../view'

const QUIET_MS = 100

/** The stories that a query gives, kept up to date. */
export function useStories(pages: StoryPages, query: Query): Stories {
  useEffect(() => pages.show(query), [pages, query])
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = on('articles.changed', () => {
      clearTimeout(timer)
      timer = setTimeout(pages.refresh, QUIET_MS)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [pages])
  return useSyncExternalStore(pages.subscribe, () => pages.stories)
}
