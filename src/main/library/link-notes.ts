import { type Article, type Related, titleOf } from '../../shared/article/article'
import { readArticle } from '../../shared/article/read'
import { readWorkingCopy } from '../store/working-copies'
import { cutRevision } from './cut-revision'
import type { Room } from './room'
import { storable, understand } from './understand'
import { replaceStory } from './write-story'

/** The notes of an import, by what links between notes call them: the name of the file without its ending, perhaps with its folders. */
export class Notes {
  readonly #byName = new Map<string, { path: string; story: string }[]>()
  /** The stories that name others. */
  readonly naming: string[] = []

  add(path: string, story: string): void {
    const note = keyOf(path)
    const name = lastOf(note)
    const notes = this.#byName.get(name)
    if (notes) notes.push({ path: note, story })
    else this.#byName.set(name, [{ path: note, story }])
  }

  /** The story of the note that a link names; of several of one name the one in the folders that it says, or the first. */
  find(link: string): string | undefined {
    const wanted = keyOf(link.replace(/\.md$/i, ''))
    const notes = this.#byName.get(lastOf(wanted)) ?? []
    const [first] = notes
    return (notes.find(({ path }) => path.endsWith(`/${wanted}`)) ?? first)?.story
  }
}

function keyOf(path: string): string {
  return path.replaceAll('\\', '/').normalize('NFC').toLowerCase().trim()
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/**
 * Related stories of an import that are only named become links to the stories that came with it, under their titles.
 * Those that are in it by no such name stay as they are.
 */
export function linkNotes(room: Room, notes: Notes, by: string): void {
  const { db } = room.writing()
  const at = new Date().toISOString()
  const changed = db.transaction(() =>
    notes.naming.filter((id) => {
      const copy = readWorkingCopy(db, id)
      const before = understand(copy.json)
      const titleIn = (story: string) => titleOf(readArticle(readWorkingCopy(db, story).json).article)
      const after = storable(linked(before.article, id, notes, titleIn))
      if (after.hash === before.hash) return false
      replaceStory(db, copy, after, at)
      cutRevision(db, after, { id, by, at, reason: 'import' })
      return true
    }),
  )
  if (changed.length > 0) room.changed(changed)
}

/** A note that names itself is no story to read after it. */
function linked(article: Article, own: string, notes: Notes, titleIn: (story: string) => string): Article {
  const related = article.related.flatMap((each) => {
    const story = isOnlyNamed(each) ? notes.find(each.title) : undefined
    if (story === own) return []
    return story === undefined ? [each] : [{ ...each, title: titleIn(story) || each.title, story }]
  })
  return { ...article, related }
}

/** Whether a story names others without saying where they are. */
export function namesOthers({ related }: Article): boolean {
  return related.some(isOnlyNamed)
}

function isOnlyNamed({ url, story }: Related): boolean {
  return url === undefined && story === undefined
}
