import { useDeferredValue, useState } from 'react'
import type { Article } from '../../../shared/article/article'
import type { Citation } from '../../../shared/article/inline'
import { printedSources } from '../../../shared/article/numbering'
import type { Source } from '../../../shared/article/source'
import { citationsIn, sameCitations } from '../../session/citations-in'
import { useStory } from '../../session/use-story'

/** The sources that the story's readers will find in its list of references, in the order of their numbers. */
export function useReferences(): Source[] {
  const [lister] = useState(() => new Lister())
  // The list stands below the story: what is being written comes first.
  return useDeferredValue(useStory(lister.referencesOf))
}

/** Lists the references again only when a citation or a source has changed, and gives an equal list as the same one. */
class Lister {
  #citations: Citation[] | null = null
  #sources: Source[] = []
  #cited: Source[] = []

  readonly referencesOf = (article: Article): Source[] => {
    const citations = citationsIn(article.body)
    if (this.#citations && this.#sources === article.sources && sameCitations(citations, this.#citations))
      return this.#cited
    this.#citations = citations
    this.#sources = article.sources
    const { cited } = printedSources(article)
    const same = cited.length === this.#cited.length && cited.every((source, at) => source === this.#cited[at])
    if (!same) this.#cited = cited
    return this.#cited
  }
}
