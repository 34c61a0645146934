/** What names an entry of a list of a story; undefined for what is no such entry. */
export function keyOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry
  if (typeof entry !== 'object' || entry === null) return undefined
  const { id, slug, sourceId, name, role, by, at } = entry as Record<string, unknown>
  if (typeof role === 'string' && typeof by === 'string') return `${role} ${by} ${String(at)}`
  return [id, slug, sourceId, name].find((key) => typeof key === 'string')
}

/** Keys that may repeat, each time another one: the second `a` is `a 2`. */
export function keysByTurn(keys: readonly string[]): string[] {
  const turns = new Map<string, number>()
  return keys.map((key) => {
    const turn = (turns.get(key) ?? 0) + 1
    turns.set(key, turn)
    return turn === 1 ? key : `${key} ${turn}`
  })
}

/** The keys of the entries of a list; undefined where one has none, or two have the same. */
export function keysOf(list: readonly unknown[]): string[] | undefined {
  const keys = list.map(keyOf)
  const known = keys.filter((key) => key !== undefined)
  return known.length === list.length && new Set(known).size === list.length ? known : undefined
}
