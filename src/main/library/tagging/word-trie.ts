import type { TagGroup } from '../../../shared/article/tag'
import { fold } from '../fold'
import { stemOf } from './stem'

/** What a label names. `name`: the label is the term's own name and not another one for it. */
export interface Named {
  slug: string
  name: boolean
  needs: Needs
}

/** What the words in a text must look like: capitals throughout for an abbreviation, one at the front for a name. */
export type Needs = 'capitals' | 'capital' | null

/** Labels by the stems of their words, so that the longest of them is found at each place of a text. */
export class WordTrie {
  readonly #next = new Map<string, WordTrie>()
  named: Named | undefined

  constructor(readonly language: string) {}

  get size(): number {
    return this.#next.size
  }

  step(stem: string): WordTrie | undefined {
    return this.#next.get(stem)
  }

  /** Of two terms with one label, that whose name it is counts, and of equal ones the first. */
  add(label: string, { slug, name, group }: { slug: string; name: boolean; group: TagGroup | undefined }): void {
    const folded = fold(label)
    if (folded === '') return
    const stems = folded.split(' ').map((word) => stemOf(word, this.language))
    this.#insert(stems, { slug, name, needs: needsOf(label, group) })
  }

  #insert([stem, ...rest]: string[], named: Named): void {
    if (stem === undefined) {
      if (this.named === undefined || (named.name && !this.named.name)) this.named = named
      return
    }
    let next = this.#next.get(stem)
    if (next === undefined) this.#next.set(stem, (next = new WordTrie(this.language)))
    next.#insert(rest, named)
  }
}

function needsOf(label: string, group: TagGroup | undefined): Needs {
  const [first = ''] = label
  if (first === first.toLowerCase()) return null
  if (label.length > 1 && label === label.toUpperCase()) return 'capitals'
  return group === 'place' || group === 'person' || group === 'organisation' ? 'capital' : null
}

/** Whether words of a text look as a label needs them. */
export function looksRight(words: string, needs: Needs): boolean {
  if (needs === 'capitals') return words === words.toUpperCase()
  const [first = ''] = words
  return needs === null || first === first.toUpperCase()
}
