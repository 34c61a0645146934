import { join } from 'node:path'
import type { Article } from '../../shared/article/article'
import { clashKey } from '../../shared/export/file-name'
import { BOOK, type Book, type BookEntry, readBook, textOf } from './book-file'
import { folderName } from './folder-name'
import { writeAtomic } from './write-atomic'

/** A story that wants a folder. */
export type Named = Pick<Article, 'slug' | 'headline' | 'workingTitle'> & { id: string }

/**
 * The folders of one place that stories were exported to. A story stays in the folder it once had, whatever becomes of its
 * headline; only another slug, written by a person, moves it. No two stories ever share a folder, nor one that somebody
 * may still know the address of.
 */
export class FolderBook {
  readonly #stories: Map<string, BookEntry>
  readonly #nobodys: readonly string[]
  #changed = false

  private constructor(
    private readonly place: string,
    { stories, nobodys }: Book,
  ) {
    this.#stories = new Map(Object.entries(stories))
    this.#nobodys = nobodys
  }

  /**
   * Reads the book of a place; an empty one where there is none. `lying`: the folders of stories by their ids, as far as they
   * are known from elsewhere. Throws export.book, see `readBook`, and as `exportProblem` says.
   */
  static async open(place: string, lying: Readonly<Record<string, string>> = {}): Promise<FolderBook> {
    return new FolderBook(place, await readBook(place, lying))
  }

  /** Whether it says where a story lies. */
  knows(id: string, folder: string): boolean {
    return this.#stories.get(id)?.folder === folder
  }

  /** The folder of each story: the one it has, or a new one. Of equal names the earlier story of the list has its own. */
  foldersFor(stories: Named[]): Map<string, string> {
    const owners = new Map<string, string>()
    const own = (id: string, name: string) => void owners.set(clashKey(name), id)
    for (const name of this.#nobodys) own('', name)
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
    await writeAtomic(join(this.place, BOOK), textOf({ stories, nobodys: [...this.#nobodys] }))
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
