import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import type { Article } from '../../shared/article/article'
import { clashKey } from '../../shared/export/file-name'
import { folderName } from './folder-name'
import { writeAtomic } from './write-atomic'

/** Where the stories of an export folder lie, by the ids of the stories. */
const FILE = '.stet-folders.json'

/** Below the place itself. Whoever may write in it could name anything. */
const Folder = z.string().regex(/^(?!\.{1,2}$)[^/\\:\0]+$/)

const Entry = z.strictObject({
  folder: Folder,
  /** The slug, or what was made of the title, that the folder is named after. */
  wanted: z.string(),
  /** Folders that it lay in before, where pages lead to it now. */
  earlier: z.array(Folder),
})
type Entry = z.infer<typeof Entry>
const Book = z.strictObject({ stories: z.record(z.string(), Entry) })

/** A story that wants a folder. */
export type Named = Pick<Article, 'slug' | 'headline' | 'workingTitle'> & { id: string }

/**
 * The folders of one place that stories were exported to. A story stays in the folder it once had, whatever becomes of its
 * headline; only another slug, written by a person, moves it. No two stories ever share a folder, nor one that somebody
 * may still know the address of.
 */
export class FolderBook {
  readonly #stories: Map<string, Entry>
  #changed = false

  private constructor(
    private readonly place: string,
    stories: Record<string, Entry>,
  ) {
    this.#stories = new Map(Object.entries(stories))
  }

  /** Reads the book of a place; an empty one where there is none, or none that can be understood. */
  static async open(place: string): Promise<FolderBook> {
    try {
      return new FolderBook(place, Book.parse(JSON.parse(await readFile(join(place, FILE), 'utf8'))).stories)
    } catch {
      return new FolderBook(place, {})
    }
  }

  /** Whether it says where a story lies. */
  knows(id: string, folder: string): boolean {
    return this.#stories.get(id)?.folder === folder
  }

  /** The folder of each story: the one it has, or a new one. Of equal names the earlier story of the list has its own. */
  foldersFor(stories: Named[]): Map<string, string> {
    const owners = new Map<string, string>()
    const own = (id: string, name: string) => void owners.set(clashKey(name), id)
    for (const [id, { folder, earlier }] of this.#stories) for (const name of [...earlier, folder]) own(id, name)
    const folders = new Map<string, string>()
    for (const story of stories) {
      const name =
        this.#stays(story) ?? freeName(folderName(story, story.id), (key) => isFree(owners.get(key), story.id))
      own(story.id, name)
      folders.set(story.id, name)
    }
    return folders
  }

  /** Writes down that a story is in a folder now. Gives the folders that it was in before. */
  moved(story: Named, folder: string): string[] {
    const entry = this.#stories.get(story.id)
    if (entry?.folder === folder) return entry.earlier
    const before = entry === undefined ? [] : [...entry.earlier, entry.folder]
    const earlier = [...new Set(before)].filter((name) => name !== folder)
    this.#stories.set(story.id, { folder, wanted: folderName(story, story.id), earlier })
    this.#changed = true
    return earlier
  }

  /** Stores what was written down. */
  async keep(): Promise<void> {
    if (!this.#changed) return
    const stories = Object.fromEntries([...this.#stories].sort(([a], [b]) => (a < b ? -1 : 1)))
    await writeAtomic(join(this.place, FILE), `${JSON.stringify({ stories }, null, 2)}\n`)
    this.#changed = false
  }

  /** The folder that a story stays in; undefined where it has none, or a person wrote another slug. */
  #stays(story: Named): string | undefined {
    const entry = this.#stories.get(story.id)
    const name = folderName(story, story.id)
    const stays = story.slug.trim() === '' || name === entry?.wanted || name === entry?.folder
    return stays ? entry?.folder : undefined
  }
}

function isFree(owner: string | undefined, id: string): boolean {
  return owner === undefined || owner === id
}

/** The second `fire` is `fire-2`. */
function freeName(name: string, isFreeKey: (key: string) => boolean): string {
  let free = name
  for (let n = 2; !isFreeKey(clashKey(free)); n++) free = `${name}-${n}`
  return free
}
