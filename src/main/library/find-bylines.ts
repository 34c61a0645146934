import type { Byline } from '../../shared/article/article'
import type { ReadableDb } from '../store/connection'
import { findMark, isSound, peekWorkingCopy } from '../store/working-copies'
import { fold, foldedWords } from './fold'
import type { StoryLists } from './list-stories'
import { readStory } from './project'

/** So many of the newest stories that may have the name are read. */
const READ = 60

/** Who signed stories and has a name in which each word of the text begins one: as they signed last, the last first. */
export function findBylines(
  db: ReadableDb,
  lists: StoryLists,
  { text, limit }: { text: string; limit: number },
): Byline[] {
  const wanted = foldedWords(text)
  const query = wanted.map((word) => `by:${word}`).join(' ')
  const { rows } = lists.page(db, { filter: query === '' ? {} : { text: query }, offset: 0, limit: READ })
  const found = new Map<string, Byline>()
  for (const { id } of rows) {
    for (const byline of bylinesOf(db, id)) {
      const name = fold(byline.name)
      if (name !== '' && !found.has(name) && hasAll(name, wanted)) found.set(name, byline)
    }
    if (found.size >= limit) break
  }
  return [...found.values()].slice(0, limit)
}

/** Whoever signed a story; of one that is gone or damaged nobody. */
function bylinesOf(db: ReadableDb, id: string): Byline[] {
  const mark = findMark(db, id)
  const copy = mark && peekWorkingCopy(db, mark.key)
  return (copy && isSound(copy) && readStory(copy.json)?.bylines) || []
}

function hasAll(name: string, wanted: string[]): boolean {
  const words = name.split(' ')
  return wanted.every((each) => words.some((word) => word.startsWith(each)))
}
