interface Family<T> {
  idOf(each: T): string
  parentsOf(each: T): readonly string[]
}

/** The same in an order in which each comes after those of its parents that are among them; otherwise as they came. */
export function parentsFirst<T>(all: readonly T[], { idOf, parentsOf }: Family<T>): T[] {
  const byId = new Map(all.map((each) => [idOf(each), each]))
  const begun = new Set<T>()
  const ordered = new Set<T>()
  for (const first of all) {
    const ahead = [first]
    for (let next = ahead.at(-1); next !== undefined; next = ahead.at(-1)) {
      const waiting = begun.has(next) ? [] : parentsOf(next).flatMap((id) => byId.get(id) ?? [])
      begun.add(next)
      const open = waiting.filter((parent) => !begun.has(parent))
      ahead.push(...open)
      if (open.length > 0) continue
      ordered.add(next)
      ahead.pop()
    }
  }
  return [...ordered]
}
