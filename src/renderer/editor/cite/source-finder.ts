import type { Source } from '../../../shared/article/source'
import { call } from '../../bridge'
import type { Elsewhere } from './options'

const LIMIT = 20
/** Among so many of the sources used last, mistyped words and initials are found too. */
const RECENT = 100

/** Finds sources in the library as somebody types. The answers to a query that is no longer asked are dropped. */
export class SourceFinder {
  #asked: string | null = null
  #answered: string | null = null
  #library: Source[] = []
  #recent: Source[] | null = null

  constructor(
    private readonly storyId: string,
    private readonly onFound: () => void,
  ) {}

  /** What was found last, perhaps for an earlier query. */
  get found(): Elsewhere {
    return { recent: this.#recent ?? [], library: this.#library }
  }

  /** Whether what was found is for this query. */
  hasAnswered(query: string): boolean {
    return this.#answered === query && this.#recent !== null
  }

  /** Begins anew: what was used last may be something else by now. */
  begin(): void {
    this.#asked = null
    this.#search('', RECENT, (sources) => {
      this.#recent = sources
      this.onFound()
    })
  }

  ask(query: string): void {
    if (query === this.#asked) return
    this.#asked = query
    if (query.trim() === '') return this.#answer(query, [])
    this.#search(query, LIMIT, (sources) => {
      this.#answer(query, sources)
      this.onFound()
    })
  }

  #answer(query: string, found: Source[]): void {
    if (query !== this.#asked) return
    this.#library = found
    this.#answered = query
  }

  #search(text: string, limit: number, take: (sources: Source[]) => void): void {
    call('sources.search', { text: text.slice(0, 1000), except: this.storyId, limit }).then(
      (found) => take(found.map(({ source }) => source)),
      // A library that can't be searched just now offers nothing; the story's own sources are still there.
      () => take([]),
    )
  }
}
