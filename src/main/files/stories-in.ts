import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

const PAGES = ['index.html', 'index.md']

/**
 * The folders of a place but for those that are known, each with the story that it is of, as its page says; undefined where none
 * says it. Of several folders that say one story, the first by name is its folder.
 */
export async function storiesIn(place: string, known: ReadonlySet<string>): Promise<Map<string, string | undefined>> {
  const entries = await readdir(place, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory() && !known.has(entry.name)).map(({ name }) => name)
  const stories = new Map<string, string | undefined>()
  for (const name of folders.sort()) stories.set(name, await storyIn(join(place, name)))
  return stories
}

async function storyIn(folder: string): Promise<string | undefined> {
  // The readers are loaded where one is needed.
  const { readStories } = await import('../incoming/read-stories')
  for (const name of PAGES) {
    const [read] = await readStories([{ name, path: join(folder, name), size: 0 }], { language: 'en' })
    const id = read?.stories[0]?.from?.story
    if (id !== undefined) return id
  }
  return undefined
}
