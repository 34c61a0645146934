import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Excerpt } from '../../../shared/bridge/story'
import { call, on } from '../../bridge'
import { Excerpts } from './excerpts'
import { rowAt, type Stories } from '../stories'

/** Where the words sought stand in the rows in view, by story; empty where none are sought. */
export function useExcerpts(stories: Stories, first: number, last: number): ReadonlyMap<string, Excerpt> {
  const [excerpts] = useState(() => new Excerpts((query) => call('articles.excerpts', query)))
  const { text } = stories.query.filter
  useEffect(() => {
    const rows = Array.from({ length: last - first + 1 }, (_, n) => rowAt(stories, first + n))
    excerpts.look(
      rows.flatMap((row) => row?.id ?? []),
      text,
    )
  }, [excerpts, stories, text, first, last])
  useEffect(() => on('articles.changed', ({ changes }) => excerpts.forget(changes.map(({ id }) => id))), [excerpts])
  const shown = useSyncExternalStore(excerpts.subscribe, () => excerpts.shown)
  return text === undefined ? NONE : shown
}

const NONE: ReadonlyMap<string, Excerpt> = new Map()
