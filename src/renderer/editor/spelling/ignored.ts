import { useCallback, useState } from 'react'

/** What is ignored in each story, for as long as the window is open. */
const ignored = new Map<string, ReadonlySet<string>>()

/** The words that are ignored in a story, and the way to ignore another. */
export function useIgnored(story: string): [ReadonlySet<string>, (word: string) => void] {
  const [words, setWords] = useState<ReadonlySet<string>>(() => ignored.get(story) ?? new Set())
  const ignore = useCallback(
    (word: string) => {
      const more = new Set(ignored.get(story)).add(word)
      ignored.set(story, more)
      setWords(more)
    },
    [story],
  )
  return [words, ignore]
}
