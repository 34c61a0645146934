import { expand } from '../../../shared/find/expand'
import { type Found, finderOf, type Query } from '../../../shared/find/find-in-text'
import { type Line, LineReader, placeName } from '../../../shared/find/lines'
import { type PatternProblem, patternProblem } from '../../../shared/find/pattern-problem'
import { replaceFound } from '../../../shared/find/replace-found'
import type { Replacement } from '../../../shared/find/replace-in-line'
import type { StorySession } from '../../session/story-session'
import { PatternThread } from './find-by-pattern'
import type { Match } from './marks'

/** What finding has come to. */
export interface Finding {
  query: Query
  /** Why nothing can be found. */
  problem: PatternProblem | 'slow' | null
  searching: boolean
  count: number
  /** Which of the matches is the present one, from 1; 0 where there is none. */
  at: number
  /** How many places the last replacement changed, until something else is done. */
  replaced: number | null
}

/** A place in the story, in the order of its page: the line's name, and a character in it. */
export interface Spot {
  line: string
  at: number
}

const NOTHING: Query = { text: '', matchCase: false, wholeWord: false, regex: false }
const START: Spot = { line: '', at: 0 }
const PAUSE_MS = 60

/** What was last sought, in whichever story. */
let last = NOTHING

/**
 * Finds words in the open story and replaces them. Lines that did not change are not searched anew. Plain words are
 * found at once, regular expressions on a thread of their own.
 */
export class Finder {
  #state: Finding = { query: last, problem: null, searching: false, count: 0, at: 0, replaced: null }
  #lines: Line[] = []
  #found = new WeakMap<Line, Found[]>()
  #matches: Match[] = []
  #from = START
  #turn = 0
  #pause: ReturnType<typeof setTimeout> | undefined
  readonly #reader = new LineReader()
  readonly #thread = new PatternThread()
  readonly #listeners = new Set<() => void>()

  constructor(private readonly session: StorySession) {}

  readonly get = (): Finding => this.#state

  /** Hears of every change of what was found. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Follows the story as it changes, from a spot on. Gives the way to stop. */
  start(from: Spot): () => void {
    this.#from = from
    let article = this.session.article
    const stop = this.session.subscribe(() => {
      if (article === this.session.article) return
      article = this.session.article
      // What took too long would take too long again.
      if (this.#state.problem === 'slow') return
      clearTimeout(this.#pause)
      this.#pause = setTimeout(() => void this.#search(), PAUSE_MS)
    })
    void this.#search()
    return () => {
      stop()
      clearTimeout(this.#pause)
      this.#turn++
      this.#thread.stop()
    }
  }

  /** Seeks something else, from the spot where the person is. */
  seek(change: Partial<Query>): void {
    last = { ...this.#state.query, ...change }
    this.#found = new WeakMap()
    this.#become({ query: last, replaced: null })
    void this.#search()
  }

  /** The lines in which something can be found, and what was. */
  get lines(): readonly Line[] {
    return this.#lines
  }

  readonly foundIn = (line: Line): readonly Found[] => this.#found.get(line) ?? []

  /** The present match. */
  get current(): Match | null {
    const match = this.#matches.at(this.#state.at - 1)
    return this.#state.at > 0 && match ? match : null
  }

  /** Goes on to the match after the present one, or before it; from the end to the beginning. */
  step(by: 1 | -1): void {
    const { count, at } = this.#state
    if (count === 0) return
    const next = ((at - 1 + by + count) % count) + 1
    const match = this.#matches[next - 1] as Match
    this.#from = { line: placeName(match.line.place), at: match.found.start }
    this.#become({ at: next, replaced: null })
  }

  /** Replaces the present match and goes on to the next. */
  async replace(words: string): Promise<void> {
    await this.#upToDate()
    const match = this.current
    if (!match) return
    const [text] = this.#replaceAll([match], words)
    this.#from = { line: placeName(match.line.place), at: match.found.start + (text?.length ?? 0) }
    await this.#search()
    this.#become({ replaced: 1 })
  }

  /** Replaces every match, as one step of undo. */
  async replaceAll(words: string): Promise<void> {
    await this.#upToDate()
    if (this.#state.problem !== null) return
    const matches = this.#matches
    this.#replaceAll(matches, words)
    await this.#search()
    this.#become({ replaced: matches.length })
  }

  #replaceAll(matches: Match[], words: string): string[] {
    const all = new Map<string, Replacement[]>()
    const texts = matches.map(({ line, found: { start, end, ...groups } }) => {
      const text = this.#state.query.regex ? expand(words, { start, end, ...groups }) : words
      const name = placeName(line.place)
      const others = all.get(name)
      if (others) others.push({ start, end, text })
      else all.set(name, [{ start, end, text }])
      return text
    })
    if (all.size > 0) this.session.edit((article) => replaceFound(article, all))
    return texts
  }

  /** What was found belongs to the story as it is now. */
  async #upToDate(): Promise<void> {
    const stale = this.#reader.read(this.session.article).some((line) => !this.#found.has(line))
    if (stale || this.#state.searching) await this.#search()
  }

  async #search(): Promise<void> {
    clearTimeout(this.#pause)
    const turn = ++this.#turn
    const { query } = this.#state
    const lines = this.#reader.read(this.session.article)
    const fresh = lines.filter((line) => !this.#found.has(line))
    const problem = query.regex ? patternProblem(query.text) : null
    if (problem) return this.#settle([], problem)
    if (!query.regex || query.text === '') {
      const find = finderOf(query)
      for (const line of fresh) this.#found.set(line, find(line.text))
      return this.#settle(lines, null)
    }
    this.#become({ searching: true })
    const answers = await this.#thread.find(
      query,
      fresh.map(({ text }) => text),
    )
    if (turn !== this.#turn) return
    if (answers === null) return this.#settle([], 'slow')
    for (const [index, line] of fresh.entries()) this.#found.set(line, answers[index] ?? [])
    this.#settle(lines, null)
  }

  #settle(lines: Line[], problem: Finding['problem']): void {
    this.#lines = lines
    this.#matches = lines.flatMap((line) => this.foundIn(line).map((found) => ({ line, found })))
    const count = this.#matches.length
    this.#become({ problem, searching: false, count, at: this.#nearest(), replaced: null })
  }

  /** Which match is the first from the present spot on; the first of all where none is. */
  #nearest(): number {
    if (this.#matches.length === 0) return 0
    const order = new Map(this.#lines.map(({ place }, index) => [placeName(place), index]))
    const from = order.get(this.#from.line) ?? 0
    const next = this.#matches.findIndex(({ line, found }) => {
      const at = order.get(placeName(line.place)) as number
      return at > from || (at === from && found.start >= this.#from.at)
    })
    return Math.max(0, next) + 1
  }

  #become(change: Partial<Finding>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}
