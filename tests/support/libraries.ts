import Database from 'better-sqlite3'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { newArticle, type Article } from '../../src/shared/article/article'
import type { StoryFilter } from '../../src/shared/bridge/story'
import type { Library, LibraryOptions } from '../../src/main/library/library'
import { openLibrary } from '../../src/main/library/local-library'
import { testFolder } from './test-folder'

/** A library in an empty folder, closed when the test is over. */
export async function testLibrary(options: Partial<LibraryOptions> = {}): Promise<Library & { path: string }> {
  const path = options.path ?? join(testFolder(), 'library')
  const library = await openLibrary({ ...options, path })
  onTestFinished(() => library.close())
  return Object.assign(library, { path })
}

/** Adds a story that differs from an empty English one in some fields, and gives its id. */
export async function addStory(library: Library, fields: Partial<Article> = {}): Promise<string> {
  const json = JSON.stringify({ ...newArticle('en'), ...fields })
  const [id] = await library.bringIn({ stories: [{ json, original: { name: 'test.txt', text: 'test' } }], by: 'Ana' })
  if (id === undefined) throw new Error('no id')
  return id
}

/** The titles that a list shows, in its order. */
export async function titles(library: Library, filter: StoryFilter = {}): Promise<string[]> {
  const { rows } = await library.list({ filter, offset: 0, limit: 100 })
  return rows.map((row) => row.title)
}

/** A second look into a library's database, past the library. */
export function inspect(path: string, file = 'stet.db'): Database.Database {
  const db = new Database(join(path, file))
  onTestFinished(() => void db.close())
  return db
}

/** What a story holds when it is opened, and the version to save on. */
export async function openedArticle(library: Library, id: string): Promise<{ article: Article; version: number }> {
  const { json, version } = await library.open(id)
  return { article: JSON.parse(json) as Article, version }
}
