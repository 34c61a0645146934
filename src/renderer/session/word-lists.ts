import { useEffect, useSyncExternalStore } from 'react'
import type { WordLists, WordsChange } from '../../shared/bridge/words'
import { call } from '../bridge'

const NONE: WordLists = { own: [], shared: [] }

let lists = NONE
let reading: Promise<void> | undefined
const listeners = new Set<() => void>()

/** Changes a word list. Rejects with a StetError. */
export async function changeWords(change: {
  list: WordsChange['list']
  add?: string[]
  remove?: string[]
}): Promise<void> {
  become(await call('words.change', change))
}

/** The person's words and the library's, followed as they change; none until they have been read. */
export function useWordLists(): WordLists {
  // Where they can't be read, words are marked that need not be: nothing to stop anybody for.
  useEffect(() => {
    reading ??= call('words.list', {}).then(become, () => undefined)
  }, [])
  return useSyncExternalStore(subscribe, () => lists)
}

function become(changed: WordLists): void {
  lists = changed
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
