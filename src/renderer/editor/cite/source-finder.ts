import type { Source } from '../../../shared/article/source'
import { call } from '../../bridge'

const LIMIT = 20

/** Finds sources in the library as somebody types. The answers to a query that is no longer asked are dropped. */
export class SourceFinder {
  #asked: string | null = null
  #answered: string | null = null
  #found: Source[] = []

  constructor(
    private readonly storyId: string,
    private readonly onFound: () => void,
  ) {}

  /** What was found last, perhaps for an earlier query. */
  get found(): Source[] {
    return this.#found
  }

  /** Whether what was found is for this query. */
  hasAnswered(query: string): boolean {
    return this.#answered === query
  }

  ask(query: string): void {
    if (query === this.#asked) return
    this.#asked = query
    call('sources.search', { text: query.slice(0, 1000), except: this.storyId, limit: LIMIT }).then(
      (found) =>
        this.#answer(
          query,
          found.map(({ source }) => source),
        ),
      // A library that can't be searched just now offers nothing; the story's own sources are still there.
      () => this.#answer(query, []),
    )
  }

  #answer(query: string, found: Source[]): void {
    if (query !== this.#asked) return
    this.#found = found
    this.#answered = query
    this.onFound()
  }
}
