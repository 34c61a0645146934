import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { newArticle, type Article } from '../../src/shared/article/article'
import type { OpenFolder } from '../../src/main/desk/desk-folder'
import type { Library } from '../../src/main/library/library'
import { ownedLibrary } from '../../src/main/library/local-library'
import { openWritableStore } from '../../src/main/store/open-store'
import { openedArticle } from './libraries'
import { testFolder } from './test-folder'

/** A library whose desks are looked through only when a test asks for it. */
export async function deskLibrary({
  path = join(testFolder(), 'library'),
  openFolder,
}: { path?: string; openFolder?: OpenFolder } = {}): Promise<Library & { path: string }> {
  const library = ownedLibrary(openWritableStore(path), { deskEvery: 0, ...(openFolder && { openFolder }) })
  onTestFinished(() => library.close())
  return Object.assign(library, { path })
}

/** Several libraries that have joined one desk. */
export async function deskOf(
  people: number,
  folder = testFolder(),
): Promise<{ folder: string; desk: string; libraries: Library[] }> {
  const libraries: Library[] = []
  let desk = ''
  for (let person = 0; person < people; person++) {
    const library = await deskLibrary()
    desk = (await library.joinDesk({ folder, name: 'City desk' })).id
    libraries.push(library)
  }
  return { folder, desk, libraries }
}

/** A story that is written, closed and so shared. */
export async function writeStory(library: Library, fields: Partial<Article>, by = 'Ana'): Promise<string> {
  const { id } = await library.create({ language: 'en', by })
  await rewrite(library, id, (article) => ({ ...article, ...fields }), by)
  return id
}

/** Changes a story, and closes it. */
export async function rewrite(
  library: Library,
  id: string,
  change: (article: Article) => Article,
  by = 'Ana',
): Promise<void> {
  await save(library, id, change, by)
  await library.checkpoint({ id, reason: 'close', by })
}

/** Changes a story that stays open. */
export async function save(library: Library, id: string, change: (article: Article) => Article, by = 'Ana') {
  const { article, version } = await openedArticle(library, id)
  const result = await library.save({ id, baseVersion: version, json: JSON.stringify(change(article)), by })
  if (result.status !== 'saved') throw new Error(result.status)
}

/** Has all look through the folder, so often that everything has been everywhere. */
export async function settle(libraries: Library[], times = 3): Promise<void> {
  for (let time = 0; time < times; time++) for (const library of libraries) await library.syncDesks()
}

export const paragraph = (id: string, text: string): Article['body'][number] => ({
  type: 'paragraph',
  id,
  content: text === '' ? [] : [{ type: 'text', text }],
})

export const english = (fields: Partial<Article>): Article => ({ ...newArticle('en'), ...fields })
