import { titleOf } from '../../shared/article/article'
import type { Naming, NamingDesk } from '../../shared/article/identity'
import { readArticle } from '../../shared/article/read'
import type { ReadableDb } from '../store/connection'
import { readDesks } from '../store/desks'
import { fromDamaged } from '../store/from-damaged'
import type { FoundNaming, NamingCopies } from '../store/naming'
import { findMark, readWorkingCopy } from '../store/working-copies'
import { readDeskSettings } from './desk/desk-settings'

/** What was found of a source by name, with the names of desks, stories and people. */
export function namingWith(db: ReadableDb, { versions, backups, elsewhere }: FoundNaming): Naming {
  const desks = readDesks(db).flatMap(({ id, name }) => {
    const copies = elsewhere.filter(({ desk, objects }) => desk === id && objects.length > 0)
    return copies.length > 0 ? [namingDesk(db, { id, name }, copies)] : []
  })
  const published = elsewhere.flatMap(({ story, published: times }) =>
    times.length > 0 ? [{ id: story, title: titleIn(db, story), since: first(times) }] : [],
  )
  return { versions, backups, desks, published }
}

function namingDesk(db: ReadableDb, desk: { id: string; name: string }, copies: NamingCopies[]): NamingDesk {
  const have = [...new Set(copies.flatMap((copy) => copy.have))].sort()
  const people = readDeskSettings(db, desk.id).people.map(({ name }) => name)
  return {
    name: desk.name,
    stories: copies.map(({ story, objects }) => ({
      id: story,
      title: titleIn(db, story),
      objects: objects.length,
      since: first(objects.map(({ at }) => at)),
    })),
    files: new Set(copies.flatMap(({ files }) => files)).size,
    have,
    may: people.filter((person) => !have.includes(person)),
  }
}

function titleIn(db: ReadableDb, story: string): string {
  if (findMark(db, story) === undefined) return ''
  return fromDamaged(() => titleOf(readArticle(readWorkingCopy(db, story).json).article)) ?? ''
}

function first(times: string[]): string {
  return times.reduce((a, b) => (Date.parse(b) < Date.parse(a) ? b : a))
}
