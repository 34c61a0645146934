import { useState } from 'react'
import type { Article } from '../../../shared/article/article'
import type { Citation } from '../../../shared/article/inline'
import { citationsIn, sameCitations } from '../../session/citations-in'
import { useStory } from '../../session/use-story'
import { CitationLabels } from './citation-label'

/** The labels of the story's citations. They are counted again only when a citation or a source has changed. */
export function useCitationLabels(): CitationLabels {
  const [counter] = useState(() => new Counter())
  return useStory(counter.labelsOf)
}

class Counter {
  #counted: { citations: Citation[]; sources: unknown; labels: CitationLabels } | null = null

  readonly labelsOf = (article: Article): CitationLabels => {
    const citations = citationsIn(article.body)
    const last = this.#counted
    if (last && last.sources === article.sources && sameCitations(citations, last.citations)) return last.labels
    const labels = new CitationLabels(article)
    this.#counted = { citations, sources: article.sources, labels }
    return labels
  }
}
