import type { Body } from '../../../shared/article/block'
import type { CitationItem } from '../../../shared/article/inline'
import type { CslData, Source } from '../../../shared/article/source'
import { sourceFromPaste } from '../../../shared/interchange/references/source-from-paste'
import type { BodyPoint } from '../../session/caret'
import type { BodyCaret } from '../lexical/caret'
import type { Surface } from '../surface/writing'
import { addSources } from './add-sources'
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
  /** The source whose page or time is being asked for. */
  locating: Source | null
  options: Option[]
  active: number
}

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

  /** Opens where the caret is, at the end of what is selected, with a line of its own for the query. */
  openAtCaret(): void {
    const { caret, mirror } = this.writing.binding
    if (!caret) return
    const { block, offset } = endOf(caret, mirror.body)
    this.open({ block, start: offset, end: offset }, 'picker')
  }

  open(place: Place, typedIn: Picking['typedIn']): void {
    this.#show({ place, typedIn, query: '', chosen: [], locating: null, options: [], active: 0 })
  }

  /** Closes without a trace: what was typed stays as it was typed. */
  readonly close = (): void => this.#set(null)

  /** The query is now this. In the text, it may turn out to be no query but a handle that somebody wrote. */
  setQuery(query: string): void {
    const picking = this.#open()
    const place =
      picking.typedIn === 'text' ? { ...picking.place, end: picking.place.start + 1 + query.length } : picking.place
    if (query !== picking.query || place.end !== picking.place.end) this.#show({ ...picking, place, query, active: 0 })
  }

  setActive(active: number): void {
    this.#set({ ...this.#open(), active })
  }

  /** Goes through the options, around the ends. */
  move(by: 1 | -1): void {
    const { options, active } = this.#open()
    this.setActive((active + by + options.length) % options.length)
  }

  /** Takes an option, by itself or with those chosen before, and inserts the citation. */
  async choose(option = this.#activeOption()): Promise<void> {
    const picking = this.#open()
    if (option.kind !== 'new') return this.#insert(picking, [...picking.chosen, { source: option.source }])
    this.close()
    const source = await this.newSource(option.prefill)
    if (source) this.#insert(picking, [...picking.chosen, { source }])
    else this.writing.editor.focus()
  }

  /** Takes an option and goes on with another one for the same citation. */
  add(option = this.#activeOption()): void {
    if (option.kind !== 'new') this.#addChoice({ source: option.source })
  }

  /** Asks for the page or time in an option. */
  locate(option = this.#activeOption()): void {
    if (option.kind !== 'new') this.#set({ ...this.#open(), locating: option.source })
  }

  /** Takes the source that a page or time was asked for; `another` goes on with one more source. */
  located(locator: string, another: boolean): void {
    const picking = this.#open()
    const source = picking.locating
    if (source === null) throw new Error('no locator was asked for')
    const choice = locator.trim() === '' ? { source } : { source, locator: locator.trim() }
    if (another) this.#addChoice(choice)
    else this.#insert(picking, [...picking.chosen, choice])
  }

  /** Inserts what has been chosen so far. False when nothing has. */
  finish(): boolean {
    const picking = this.#open()
    if (picking.chosen.length === 0) return false
    this.#insert(picking, picking.chosen)
    return true
  }

  #addChoice(choice: Choice): void {
    const picking = this.#open()
    this.#show({
      ...picking,
      typedIn: 'picker',
      query: '',
      locating: null,
      chosen: [...picking.chosen, choice],
      active: 0,
    })
  }

  #insert({ place }: Picking, choices: Choice[]): void {
    this.close()
    const { editor, binding } = this.writing
    binding.along((article) =>
      addSources(
        article,
        choices.map(({ source }) => source),
      ),
    )
    editor.update(() => $insertCitation(place, choices.map(itemOf)))
    editor.focus()
  }

  #show(picking: Picking): void {
    const { article } = this.writing.session
    const { query, chosen } = picking
    this.#finder.ask(query)
    const taken = new Set(chosen.map(({ source }) => source.id))
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

  #activeOption(): Option {
    const { options, active } = this.#open()
    const option = options[active]
    if (!option) throw new Error(`no option ${active}`)
    return option
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
