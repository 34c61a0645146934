import type { BlockOf } from '../article/block'

type Item = BlockOf<'item'>

/** A list of one kind; each entry may hold further lists. */
export interface List {
  ordered: boolean
  entries: Entry[]
}

export interface Entry {
  item: Item
  lists: List[]
}

interface Level {
  depth: number
  list: List
  /** The lists among which `list` stands. */
  among: List[]
}

/**
 * A run of items as lists inside lists, whatever their depths: a deeper item goes into the one before it, one that
 * steps back only part of the way joins the list it steps back into, and a change of kind begins another list.
 */
export function nestItems(items: Item[]): List[] {
  const lists: List[] = []
  const levels: Level[] = []
  for (const item of items) {
    while ((levels.at(-2)?.depth ?? -1) >= item.depth) levels.pop()
    let level = levels.at(-1)
    if (level === undefined || item.depth > level.depth) {
      const among = level?.list.entries.at(-1)?.lists ?? lists
      level = { depth: item.depth, list: begin(among, item), among }
      levels.push(level)
    } else {
      level.depth = item.depth
      if (level.list.ordered !== item.ordered) level.list = begin(level.among, item)
    }
    level.list.entries.push({ item, lists: [] })
  }
  return lists
}

function begin(among: List[], { ordered }: Item): List {
  const list: List = { ordered, entries: [] }
  among.push(list)
  return list
}
