import { useEffect, useState } from 'react'
import { NEWEST_FIRST, type StoryRow } from '../../shared/bridge/story'
import { call } from '../bridge'

const MOST = 7

/** The stories that the library finds, those with the words in their title first; without words, the newest. */
export function useFoundStories(text: string): StoryRow[] {
  const [rows, setRows] = useState<StoryRow[]>([])
  useEffect(() => {
    let current = true
    const query = { filter: text.trim() === '' ? {} : { text }, sort: NEWEST_FIRST, offset: 0, limit: MOST }
    // What can't be searched now is not found; the list says why.
    call('articles.list', query).then(
      (list) => current && setRows(list.rows),
      () => current && setRows([]),
    )
    return () => {
      current = false
    }
  }, [text])
  return rows
}
