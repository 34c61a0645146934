import type { Article } from '../article/article'
import { askedAs } from './asked-as'
import { findWords } from './find-words'

/** The words of the names that a story knows: who wrote it, whom and what it cites, its tags. As `askedAs` gives them. */
export function storyNames({ bylines, sources, tags }: Pick<Article, 'bylines' | 'sources' | 'tags'>): Set<string> {
  const names = [
    ...bylines.flatMap(({ name, organisation }) => [name, organisation]),
    ...sources.flatMap(({ csl }) => [
      csl.publisher,
      csl['container-title'],
      ...(csl.author ?? []).flatMap(({ family, given, literal }) => [family, given, literal]),
    ]),
    ...tags.map(({ name }) => name),
  ]
  return wordsOfNames(names.filter((name) => name !== undefined))
}

/** The words of some names, each also with its hyphens parted. */
function wordsOfNames(names: string[]): Set<string> {
  const words = names.flatMap((name) => findWords(name).map(({ text }) => askedAs(text)))
  return new Set(words.flatMap((word) => [word, ...word.split('-')]))
}
