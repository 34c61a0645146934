import { labelsOf, nameIn, type Term } from '../../../shared/article/term'
import type { ReadableDb } from '../../store/connection'
import { shelfMarks } from '../../store/shelves'
import { fold } from '../fold'
import { type Layers, OWN, readLayers } from './layers'
import { WordTrie } from './word-trie'

/** A term, with all that it is found by. */
export interface KnownTerm {
  term: Term
  /** Its name and slug, folded; its other names and its code, each folded; and the names of what it is a part of. */
  words: string
  others: { label: string; words: string }[]
  parents: string
  /** All of these. */
  all: string
}

/** The vocabulary in force, made ready for finding. It is read again when a shelf has changed. */
export class Vocabulary {
  #mark = ''
  #layers: Layers | undefined
  #known: KnownTerm[] | undefined
  #slugsByLabel: Map<string, string> | undefined
  readonly #tries = new Map<string, WordTrie>()

  constructor(readonly starters: readonly Term[]) {}

  /** Throws library.damaged. */
  layers(db: ReadableDb): Layers {
    const mark = JSON.stringify(shelfMarks(db, OWN))
    if (this.#layers === undefined || mark !== this.#mark) {
      this.#layers = readLayers(db, this.starters)
      this.#mark = mark
      this.#known = undefined
      this.#slugsByLabel = undefined
      this.#tries.clear()
    }
    return this.#layers
  }

  known(db: ReadableDb): readonly KnownTerm[] {
    const { terms } = this.layers(db)
    this.#known ??= [...terms.values()].map((term) => knownTerm(term, terms))
    return this.#known
  }

  /** All labels by their stems in a language. Built once for each language in which stories are written. */
  trie(db: ReadableDb, language: string): WordTrie {
    const { terms } = this.layers(db)
    const primary = language.split('-')[0] ?? ''
    let trie = this.#tries.get(primary)
    if (trie === undefined) {
      trie = new WordTrie(primary)
      for (const term of terms.values()) {
        const names = new Set([term.name, ...Object.values(term.names ?? {})])
        for (const label of labelsOf(term))
          trie.add(label, { slug: term.slug, name: names.has(label), group: term.group })
      }
      this.#tries.set(primary, trie)
    }
    return trie
  }

  /** The slug of the term that is called so, folded; its own name counts before other terms' synonyms. */
  slugOfLabel(db: ReadableDb, folded: string): string | undefined {
    const { terms } = this.layers(db)
    if (this.#slugsByLabel === undefined) {
      this.#slugsByLabel = new Map()
      const all = [...terms.values()]
      for (const { name, names = {}, slug } of all)
        for (const label of [name, ...Object.values(names)]) this.#slugsByLabel.set(fold(label), slug)
      for (const { synonyms = [], slug } of all)
        for (const label of synonyms)
          if (!this.#slugsByLabel.has(fold(label))) this.#slugsByLabel.set(fold(label), slug)
    }
    return this.#slugsByLabel.get(folded)
  }
}

/** The names of what a term belongs to, in a language. */
export function parentNames({ parents = [] }: Term, terms: ReadonlyMap<string, Term>, language: string): string[] {
  return parents.flatMap((slug) => {
    const parent = terms.get(slug)
    return parent ? [nameIn(parent, language)] : []
  })
}

function knownTerm(term: Term, terms: ReadonlyMap<string, Term>): KnownTerm {
  const words = fold(`${term.name}\n${term.slug}`)
  const labels = labelsOf(term).slice(1)
  if (term.code !== undefined) labels.push(term.code)
  const others = labels.map((label) => ({ label, words: fold(label) }))
  const parents = fold((term.parents ?? []).flatMap((slug) => labelsOfKnown(terms.get(slug))).join('\n'))
  return { term, words, others, parents, all: [words, ...others.map((other) => other.words), parents].join(' ') }
}

function labelsOfKnown(term: Term | undefined): string[] {
  return term ? labelsOf(term) : []
}
