import { useEffect, useState } from 'react'
import type { FoundTag } from '../../../shared/bridge/story'

/** What is known of tags that go with a text. */
export type Suggest = (text: string) => Promise<FoundTag[]>

/** Tags that go with what is typed; none while `active` is false. */
export function useSuggestions(suggest: Suggest, text: string, active: boolean): FoundTag[] {
  const [found, setFound] = useState<FoundTag[]>([])
  useEffect(() => {
    if (!active) return
    let current = true
    suggest(text).then(
      (tags) => current && setFound(tags),
      // Suggestions are a convenience: without them a tag is typed in full.
      () => current && setFound([]),
    )
    return () => {
      current = false
    }
  }, [suggest, text, active])
  return active ? found : []
}
