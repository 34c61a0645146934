import { useEffect, useState } from 'react'
import { NEWEST_FIRST, type StoryRow } from '../../../shared/bridge/story'
import { call } from '../../bridge'
import { onceChanged } from '../../once-changed'

const MOST = 8

/** Stories that the library finds for what is typed, those with the words in their title first; without words, the newest. */
export async function searchStories(text: string, except: readonly string[]): Promise<StoryRow[]> {
  const filter = text.trim() === '' ? {} : { text: text.slice(0, 1000) }
  const { rows } = await call('articles.list', { filter, sort: NEWEST_FIRST, offset: 0, limit: MOST + except.length })
  return rows.filter(({ id }) => !except.includes(id)).slice(0, MOST)
}

/** These stories as they are now, by id; null until the library has answered. One that is gone is not among them. */
export function useStoryRows(ids: readonly string[]): ReadonlyMap<string, StoryRow> | null {
  const [rows, setRows] = useState<ReadonlyMap<string, StoryRow> | null>(null)
  const asked = ids.join(' ')
  useEffect(() => {
    let current = true
    const read = () =>
      void call('articles.rows', { ids: asked === '' ? [] : asked.split(' ') }).then(
        (found) => current && setRows(new Map(found.map((row) => [row.id, row]))),
        // What can't be read now is shown as it is kept with this story.
        () => current && setRows(null),
      )
    read()
    const stop = onceChanged(read)
    return () => {
      current = false
      stop()
    }
  }, [asked])
  return rows
}
