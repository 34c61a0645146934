import { clashKey } from '../../../shared/export/file-name'
import type { PageEntry } from './page-record'

/**
 * The folder of each story. It is named when the story first goes out and keeps the name; of several that want one, whichever
 * was out first has it, and the others have a part of their id behind it. So all who know the same stories give the same
 * names, and whoever knew fewer comes to give them.
 */
export function pageNames(stories: Readonly<Record<string, Pick<PageEntry, 'wanted' | 'since'>>>): Map<string, string> {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const [id, { wanted }] of Object.entries(stories).sort(earlierFirst)) {
    const name = taken.has(clashKey(wanted)) ? `${wanted}-${id.slice(0, 8)}` : wanted
    taken.add(clashKey(name))
    names.set(id, name)
  }
  return names
}

type Named = [string, Pick<PageEntry, 'since'>]

function earlierFirst([a, one]: Named, [b, other]: Named): number {
  return `${one.since} ${a}` < `${other.since} ${b}` ? -1 : 1
}
