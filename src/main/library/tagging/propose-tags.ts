import type { Tag } from '../../../shared/article/tag'
import { tagOfTerm } from '../../../shared/article/term'
import type { TagProposal, TagQuestion, TagReason } from '../../../shared/bridge/tagging'
import type { ReadableDb } from '../../store/connection'
import { allTags, tagsOfStories } from '../../store/projections/tags'
import { findMark } from '../../store/working-copies'
import { foundNames } from './found-names'
import { type FoundTerm, foundTerms } from './found-terms'
import { similarStories } from './similar-stories'
import { stemsOf } from './stem'
import { wordsOf } from './text-words'
import type { Vocabulary } from './vocabulary'
import { WordTrie } from './word-trie'

const MOST = 12
/** What stands above the text says three times as much of what a story is about. */
const HEAD = 3
/** In a text of so many words a term must be there twice, or above the text, to count. */
const LONG = 150
/** Another name of a topic, such as *harvest* for agriculture, must be there once more, and says less. */
const VAGUE = 0.7
/** So many similar stories must have a tag. */
const SIMILAR = 2

/** What speaks for a tag. */
interface Case {
  tag: Tag
  weight: number
  reasons: TagReason[]
}

/**
 * Tags that a story could have, the best first: terms and tags of the library that its text names, names that it repeats,
 * and what similar stories have; none that the story has in the plural or, in Arabic, with the article. The same for the
 * same text and library.
 */
export function proposeTags(db: ReadableDb, vocabulary: Vocabulary, question: TagQuestion): TagProposal[] {
  const { head, body, language } = question
  const text = `${head}\n${body}`
  const words = wordsOf(text, language)
  const bodyAt = words.findIndex(({ start }) => start > head.length)
  const split = bodyAt < 0 ? words.length : bodyAt
  const library = libraryTags(db, vocabulary, language)
  const tries = [vocabulary.trie(db, language), library.trie]
  const taken = new Uint8Array(words.length)
  const above = foundTerms(text, words.slice(0, split), tries, { taken: taken.subarray(0, split), inNames: true })
  const below = foundTerms(text, words.slice(split), tries, { taken: taken.subarray(split), inNames: false })

  const { terms } = vocabulary.layers(db)
  const cases = new Map<string, Case>()
  const add = (tag: Tag, weight: number, reason: TagReason) => {
    const known = cases.get(tag.slug)
    if (known) cases.set(tag.slug, { ...known, weight: known.weight + weight, reasons: [...known.reasons, reason] })
    else cases.set(tag.slug, { tag, weight, reasons: [reason] })
  }

  const needed = words.length < LONG ? 1 : 2
  for (const slug of new Set([...above.keys(), ...below.keys()])) {
    const term = terms.get(slug)
    const tag = term ? tagOfTerm(term, language) : library.tags.get(slug)
    const found = together(above.get(slug), below.get(slug))
    const mentions = (above.get(slug)?.times ?? 0) * HEAD + (below.get(slug)?.times ?? 0)
    const { times, forms, other } = found
    if (tag === undefined) continue
    const vague = other && (tag.group === 'topic' || tag.group === 'free')
    if (mentions < (vague ? needed + 1 : needed)) continue
    add(tag, Math.log2(1 + mentions) * (vague ? VAGUE : 1), { is: 'text', times, forms, other })
  }
  for (const { tag, times } of foundNames(text, words.slice(split), taken.subarray(split), language))
    add(tag, Math.log2(times) / 2, { is: 'name', times })

  const slugs = [...new Set([...question.has, ...cases.keys()])]
  const similar = similarStories(db, { text: words, slugs, except: findMark(db, question.story)?.key })
  for (const { tag, stories } of sharedTags(db, similar)) add(tag, Math.log2(stories) / 2, { is: 'stories', stories })

  const has = new Set(question.has)
  const nameOf = (slug: string) => {
    const term = terms.get(slug)
    return term ? tagOfTerm(term, language).name : (library.tags.get(slug)?.name ?? slug)
  }
  const said = new Set(question.has.map((slug) => stemsOf(nameOf(slug), language)))
  return [...cases.values()]
    .filter(({ tag }) => !has.has(tag.slug) && !said.has(stemsOf(tag.name, language)))
    .sort((a, b) => b.weight - a.weight || (a.tag.slug < b.tag.slug ? -1 : 1))
    .slice(0, MOST)
    .map(({ tag, reasons }) => ({ tag, reasons }))
}

function together(a: FoundTerm | undefined, b: FoundTerm | undefined): FoundTerm {
  const found = [a, b].filter((each) => each !== undefined)
  const forms = found.flatMap((each) => each.forms)
  return {
    slug: found[0]?.slug ?? '',
    times: found.reduce((times, each) => times + each.times, 0),
    forms: forms
      .filter((form, at) => forms.findIndex((each) => each.toLowerCase() === form.toLowerCase()) === at)
      .slice(0, 3),
    other: found.every((each) => each.other),
  }
}

/** The tags of the library that are no terms of the vocabulary, and their names. */
function libraryTags(db: ReadableDb, vocabulary: Vocabulary, language: string) {
  const { terms } = vocabulary.layers(db)
  const tags = new Map<string, Tag>()
  const trie = new WordTrie(language.split('-')[0] ?? '')
  for (const { tag } of allTags(db)) {
    if (terms.has(tag.slug)) continue
    tags.set(tag.slug, tag)
    trie.add(tag.name, { slug: tag.slug, name: true, group: tag.group })
  }
  return { tags, trie }
}

/** The tags that several of the stories have. */
function sharedTags(db: ReadableDb, keys: number[]): { tag: Tag; stories: number }[] {
  const counted = new Map<string, { tag: Tag; stories: number }>()
  for (const { tag } of tagsOfStories(db, keys)) {
    const known = counted.get(tag.slug)
    counted.set(tag.slug, { tag, stories: (known?.stories ?? 0) + 1 })
  }
  return [...counted.values()].filter(({ stories }) => stories >= SIMILAR)
}
