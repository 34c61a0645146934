import { longestIncreasing } from './increasing'

const START = -1

/**
 * The order of all keys of three lists, each key once. What neither side moved stays as in the base; what a side moved or
 * added follows the key that it follows there. Where both moved one key, the place nearer to the start counts; where both
 * put keys after the same one, those stand first whose first key is less. Swapping the sides changes nothing.
 * `rests`: keys of the base that count as unmoved, whatever the sides did.
 */
export function mergeOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  rests: (key: string) => boolean = () => false,
): string[] {
  const places = new Map(base.map((key, place) => [key, place]))
  const [mine, others] = [ours, theirs].map((list) => movedIn(list, places, rests)) as [Set<string>, Set<string>]
  const stays = (key: string) => places.has(key) && !mine.has(key) && !others.has(key)
  const anchorsOf = (list: readonly string[]) => anchors(list, places, stays)
  const [here, there] = [anchorsOf(ours), anchorsOf(theirs)]

  /** Whether the place that this side gave a key counts. */
  const counts = (
    key: string,
    own: Map<string, number>,
    other: Map<string, number>,
    moved: Set<string>,
    movedThere: Set<string>,
  ) => {
    if (!other.has(key)) return true
    if (places.has(key) && moved.has(key) !== movedThere.has(key)) return moved.has(key)
    return (own.get(key) ?? START) <= (other.get(key) ?? START)
  }
  const runsOurs = runs(here, (key) => counts(key, here, there, mine, others))
  const runsTheirs = runs(there, (key) => counts(key, there, here, others, mine))

  const order = new Set<string>()
  const add = (keys: readonly string[]) => {
    for (const key of keys) order.add(key)
  }
  const addRuns = (anchor: number) => {
    const [a, b] = [runsOurs.get(anchor) ?? [], runsTheirs.get(anchor) ?? []]
    if (a.join('\n') <= b.join('\n')) add([...a, ...b])
    else add([...b, ...a])
  }
  addRuns(START)
  for (const [place, key] of base.entries()) {
    if (stays(key)) add([key])
    addRuns(place)
  }
  return [...order]
}

function movedIn(
  list: readonly string[],
  places: ReadonlyMap<string, number>,
  rests: (key: string) => boolean,
): Set<string> {
  const known = list.filter((key) => places.has(key) && !rests(key))
  const kept = new Set(longestIncreasing(known.map((key) => places.get(key) as number)))
  return new Set(known.filter((_, index) => !kept.has(index)))
}

/** The keys of a list that do not stay, each with the place in the base of the one it follows that does. */
function anchors(
  list: readonly string[],
  places: ReadonlyMap<string, number>,
  stays: (key: string) => boolean,
): Map<string, number> {
  const found = new Map<string, number>()
  let anchor = START
  for (const key of list) {
    if (!stays(key)) found.set(key, anchor)
    else anchor = Math.max(anchor, places.get(key) as number)
  }
  return found
}

function runs(anchored: ReadonlyMap<string, number>, counts: (key: string) => boolean): Map<number, string[]> {
  const byAnchor = new Map<number, string[]>()
  for (const [key, anchor] of anchored) {
    if (!counts(key)) continue
    const run = byAnchor.get(anchor)
    if (run) run.push(key)
    else byAnchor.set(anchor, [key])
  }
  return byAnchor
}
