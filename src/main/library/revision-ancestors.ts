/** The ids that a revision was made from. */
type Parents = (id: string) => readonly string[]

/** A revision and all that it was made from, the nearest first. */
export function ancestorsOf(id: string, parents: Parents): Set<string> {
  const found = new Set([id])
  // A set that grows while it is walked is walked to its end.
  for (const each of found) for (const parent of parents(each)) found.add(parent)
  return found
}
