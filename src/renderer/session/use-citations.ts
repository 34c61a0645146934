import { useState } from 'react'
import type { Article } from '../../shared/article/article'
import type { Citation } from '../../shared/article/inline'
import { citationsIn, sameCitations } from './citations-in'
import { useStory } from './use-story'

/** Every citation of the open story in reading order: the same array as long as it cites the same. */
export function useCitations(): Citation[] {
  const [lister] = useState(() => new Lister())
  return useStory(lister.citationsOf)
}

class Lister {
  #citations: Citation[] = []

  readonly citationsOf = ({ body }: Article): Citation[] => {
    const citations = citationsIn(body)
    if (!sameCitations(citations, this.#citations)) this.#citations = citations
    return this.#citations
  }
}
