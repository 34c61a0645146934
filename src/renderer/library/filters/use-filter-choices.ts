import { useEffect, useState } from 'react'
import type { UsedTag } from '../../../shared/bridge/acts'
import type { UsedSection } from '../../../shared/bridge/story'
import { call } from '../../bridge'
import { sentenceFor } from '../../sentence'
import { toast } from '../../ui/toast'

/** What stories can be told apart by. */
export interface FilterChoices {
  sections: UsedSection[]
  tags: UsedTag[]
}

/** The sections and tags that stories have, read each time `active` becomes true; null until they are there. */
export function useFilterChoices(active: boolean): FilterChoices | null {
  const [choices, setChoices] = useState<FilterChoices | null>(null)
  useEffect(() => {
    if (!active) return
    let current = true
    Promise.all([call('articles.sections', {}), call('tags.list', {})]).then(
      ([sections, tags]) => current && setChoices({ sections, tags }),
      (error: unknown) => current && toast(sentenceFor(error)),
    )
    return () => {
      current = false
    }
  }, [active])
  return choices
}
