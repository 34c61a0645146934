import { useEffect, useState, useSyncExternalStore } from 'react'
import type { StoryFilter } from '../../shared/bridge/story'
import { call, on } from '../bridge'
import { sentenceFor } from '../sentence'
import { toast } from '../ui/toast'
import { StoryPages, type Stories } from './story-pages'

const QUIET_MS = 100

/** The stories that match a filter, kept up to date. `look` says which rows are in view. */
export function useStories(filter: StoryFilter): { stories: Stories; look(first: number, last: number): void } {
  const [pages] = useState(
    () =>
      new StoryPages(
        (query) => call('articles.list', query),
        (error) => toast(sentenceFor(error)),
      ),
  )
  useEffect(() => pages.show(filter), [pages, filter])
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
  return { stories: useSyncExternalStore(pages.subscribe, () => pages.stories), look: pages.look }
}
