import type { Body } from '../../../shared/article/block'
import type { CitationItem } from '../../../shared/article/inline'
import type { CslData, Source } from '../../../shared/article/source'
import { sourceFromPaste } from '../../../shared/interchange/references/source-from-paste'
import type { NodeKey } from 'lexical'
import type { BodyPoint } from '../../session/caret'
import type { BodyCaret } from '../lexical/caret'
import type { Surface } from '../surface/surface'
import { addSources } from './add-sources'
import { $changeCitation } from './change-citation'
import { $insertCitation } from './insert-citation'
import { type Option, optionsFor } from './options'
import type { Place } from '../popup/place'
import { SourceFinder } from './source-finder'

/** A source chosen for the citation that is being made. */
export interface Choice {
  source: Source
  locator?: string
}

/** The picker while it is open. */
export interface Picking {
  place: Place
  /** Whether the query is typed into the text, after @, or into the picker's own field. */
  typedIn: 'text' | 'picker'
  query: string
  chosen: Choice[]
  /** Where among them the next one goes. */
  at: number
  /** The source whose page or time is being asked for. */
  locating: Source | null
  options: Option[]
  /** The option that Enter takes; -1 while it would insert what has been chosen. */
  active: number
  /** The words that the citation will back. */
  claim: BodyCaret | null
  /** The citation that is being changed; null where a new one is made. */
  changing: NodeKey | null
}

/** What a picking begins with, unless it is said. */
const NOTHING = { query: '', chosen: [], at: 0, locating: null, options: [], active: 0, claim: null, changing: null }

/** Chooses the sources of a citation. It changes the text only when the choice is made. */
export class Picker {
  #picking: Picking | null = null
  readonly #finder: SourceFinder
  readonly #listeners = new Set<() => void>()

  constructor(
    private readonly writing: Surface,
    private readonly newSource: (prefill: Partial<CslData>) => Promise<Source | null>,
  ) {
    this.#finder = new SourceFinder(writing.session.id, () => this.#found())
  }

  readonly get = (): Picking | null => this.#picking

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * Opens where the caret is, at the end of what is selected, with a line of its own for the query. What is selected is
   * the claim that the citation backs.
   */
  openAtCaret(): void {
    const { caret, mirror } = this.writing.binding
    if (!caret) return
    const { block, offset } = endOf(caret, mirror.body)
    this.#begin({ ...NOTHING, place: { block, start: offset, end: offset }, typedIn: 'picker', claim: caret })
  }

  open(place: Place, typedIn: Picking['typedIn']): void {
    this.#begin({ ...NOTHING, place, typedIn })
  }

  /** Opens for a citation that stands: the next source goes among its own where `at` says. */
  change({ key, place, items, at }: { key: NodeKey; place: Place; items: CitationItem[]; at: number }): void {
    const { sources } = this.writing.session.article
    const chosen = items.flatMap(({ sourceId, locator }): Choice[] => {
      const source = sources.find(({ id }) => id === sourceId)
      return source ? [{ source, ...(locator !== undefined && { locator }) }] : []
    })
    this.#begin({ ...NOTHING, place, typedIn: 'picker', chosen, at: Math.min(at, chosen.length), changing: key })
  }

  /** Closes without a trace: what was typed stays as it was typed. */
  readonly close = (): void => this.#set(null)

  /** The query is now this. In the text, it may turn out to be no query but a handle that somebody wrote. */
  setQuery(query: string): void {
    const picking = this.#open()
    const place =
      picking.typedIn === 'text' ? { ...picking.place, end: picking.place.start + 1 + query.length } : picking.place
    if (query === picking.query && place.end === picking.place.end) return
    this.#show({ ...picking, place, query, active: firstActive(query, picking.chosen) })
  }

  setActive(active: number): void {
    this.#set({ ...this.#open(), active })
  }

  /** Goes through the options, around the ends. */
  move(by: 1 | -1): void {
    const { options, active } = this.#open()
    const from = active < 0 && by < 0 ? 0 : active
    this.setActive((from + by + options.length) % options.length)
  }

  /** Takes an option, with those chosen before, and inserts the citation; without one, just those. */
  async choose(option = this.#activeOption()): Promise<void> {
    const picking = this.#open()
    if (!option) return this.#insert(picking, picking.chosen)
    if (option.kind !== 'new') return this.#insert(picking, withChoice(picking, { source: option.source }))
    this.close()
    const source = await this.newSource(option.prefill)
    if (source) this.#insert(picking, withChoice(picking, { source }))
    else this.writing.editor.focus()
  }

  /** Takes an option and goes on with another one for the same citation. */
  add(option = this.#activeOption()): void {
    if (option && option.kind !== 'new') this.#addChoice({ source: option.source })
  }

  /** Asks for the page or time in an option. */
  locate(option = this.#activeOption()): void {
    if (option && option.kind !== 'new') this.#set({ ...this.#open(), locating: option.source })
  }

  /** Takes a source that was chosen away again, or the last one. */
  unchoose(index = this.#open().chosen.length - 1): void {
    const picking = this.#open()
    if (index < 0) return
    const chosen = picking.chosen.toSpliced(index, 1)
    const at = Math.min(picking.at > index ? picking.at - 1 : picking.at, chosen.length)
    this.#show({ ...picking, chosen, at, active: picking.changing ? -1 : firstActive(picking.query, chosen) })
  }

  /** Takes the source that a page or time was asked for; `another` goes on with one more source. */
  located(locator: string, another: boolean): void {
    const picking = this.#open()
    const source = picking.locating
    if (source === null) throw new Error('no locator was asked for')
    const choice = locator.trim() === '' ? { source } : { source, locator: locator.trim() }
    if (another) this.#addChoice(choice)
    else this.#insert(picking, withChoice(picking, choice))
  }

  #addChoice(choice: Choice): void {
    const picking = this.#open()
    const chosen = withChoice(picking, choice)
    this.#show({ ...picking, typedIn: 'picker', query: '', locating: null, chosen, at: picking.at + 1, active: -1 })
  }

  #insert({ place, claim, changing }: Picking, choices: Choice[]): void {
    this.close()
    const { editor, binding } = this.writing
    binding.along((article) =>
      addSources(
        article,
        choices.map(({ source }) => source),
      ),
    )
    const items = choices.map(itemOf)
    editor.update(() => (changing === null ? $insertCitation(place, items, claim) : $changeCitation(changing, items)))
    editor.focus()
  }

  #begin(picking: Picking): void {
    this.#finder.begin()
    this.#show({ ...picking, active: firstActive('', picking.chosen) })
  }

  #show(picking: Picking): void {
    const { article } = this.writing.session
    const { query, chosen } = picking
    this.#finder.ask(query)
    const taken = new Set(chosen.flatMap(({ source, locator }) => (locator === undefined ? [source.id] : [])))
    const options = optionsFor(query, article, this.#finder.found, taken, prefillOf(query))
    if (picking.typedIn === 'text' && this.#isNoQuery(query, options)) return this.close()
    this.#set({ ...picking, options, active: Math.min(picking.active, options.length - 1) })
  }

  /** Words with a space between them that match nothing, and are no reference either, are just text. */
  #isNoQuery(query: string, options: Option[]): boolean {
    if (!/\s/.test(query) || options.length > 1 || !this.#finder.hasAnswered(query)) return false
    return sourceFromPaste(query) === undefined
  }

  #found(): void {
    if (this.#picking) this.#show(this.#picking)
  }

  #activeOption(): Option | undefined {
    const { options, active } = this.#open()
    return options[active]
  }

  #open(): Picking {
    if (!this.#picking) throw new Error('the picker is closed')
    return this.#picking
  }

  #set(picking: Picking | null): void {
    if (picking === this.#picking) return
    this.#picking = picking
    for (const listener of this.#listeners) listener()
  }
}

/** While nothing is typed after a source was chosen, Enter is for what has been chosen. */
function firstActive(query: string, chosen: Choice[]): number {
  return query === '' && chosen.length > 0 ? -1 : 0
}

function withChoice({ chosen, at }: Picking, choice: Choice): Choice[] {
  return chosen.toSpliced(at, 0, choice)
}

/** The end of what is selected that comes later in the text. */
function endOf({ anchor, focus }: BodyCaret, body: Body): BodyPoint {
  if (anchor.block === focus.block) return anchor.offset > focus.offset ? anchor : focus
  const first = body.find(({ id }) => id === anchor.block || id === focus.block)
  return first?.id === anchor.block ? focus : anchor
}

function itemOf({ source, locator }: Choice): CitationItem {
  return locator === undefined ? { sourceId: source.id } : { sourceId: source.id, locator }
}

function prefillOf(query: string): Partial<CslData> {
  const text = query.trim()
  if (text === '') return {}
  return sourceFromPaste(text)?.csl ?? { title: text }
}
