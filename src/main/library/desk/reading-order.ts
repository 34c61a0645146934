import type { DeskFolder } from '../../desk/desk-folder'
import { headIn } from '../../desk/read-object'
import { parentsFirst } from './parents-first'

/** So many files are begun at once. */
const AT_ONCE = 64

/**
 * The names of objects in the order in which they are read best: those of a story together, each after its parents. So none
 * has to wait for another, and each is like the one before. What their first bytes say is not proved, and decides nothing else.
 */
export async function readingOrder(folder: DeskFolder, names: readonly string[]): Promise<string[]> {
  const bySubject = new Map<string, Begun[]>()
  const rest: string[] = []
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const some = names.slice(at, at + AT_ONCE)
    const heads = await Promise.all(some.map(async (name) => ({ name, head: headOf(await folder.start(name)) })))
    for (const { name, head } of heads) {
      if (head === undefined) rest.push(name)
      else {
        const begun = bySubject.get(head.subject)
        const each = { name, parents: head.parents }
        if (begun) begun.push(each)
        else bySubject.set(head.subject, [each])
      }
    }
  }
  const nameOf = (id: string) => folder.nameOf(id)
  const ordered = [...bySubject.values()].flatMap((begun) =>
    parentsFirst(begun, { idOf: ({ name }) => name, parentsOf: ({ parents }) => parents.map(nameOf) }),
  )
  return [...ordered.map(({ name }) => name), ...rest]
}

interface Begun {
  name: string
  parents: string[]
}

function headOf(start: Uint8Array | undefined) {
  return start && headIn(start)
}
