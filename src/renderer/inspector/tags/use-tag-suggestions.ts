import { useEffect, useState } from 'react'
import type { FoundTag } from '../../../shared/bridge/story'
import { call } from '../../bridge'

const LIMIT = 12

/** Tags used before and starter topics that go with what is typed; none while `active` is false. */
export function useTagSuggestions(text: string, active: boolean): FoundTag[] {
  const [found, setFound] = useState<FoundTag[]>([])
  useEffect(() => {
    if (!active) return
    let current = true
    call('tags.suggest', { text: text.trim().slice(0, 200), limit: LIMIT }).then(
      (tags) => current && setFound(tags),
      // Suggestions are a convenience: without them a tag is typed in full.
      () => current && setFound([]),
    )
    return () => {
      current = false
    }
  }, [text, active])
  return active ? found : []
}
