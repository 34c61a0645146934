/** What stood at an index of a list: which story, and how far from the upper edge of what is in view, in pixels. */
export interface Place {
  index: number
  id: string
  top: number
}

/**
 * Where most of what was in view stands now in a list that changed: a row that moved like most, and its new index.
 * `indexOf` tells where a story stands now, or -1. Undefined where nothing is left to go by.
 */
export function placeToKeep(
  seen: Place[],
  indexOf: (id: string) => number,
): { place: Place; index: number } | undefined {
  const moves = seen.map((place) => ({ place, index: indexOf(place.id) })).filter(({ index }) => index >= 0)
  const votes = new Map<number, number>()
  for (const { place, index } of moves) votes.set(index - place.index, (votes.get(index - place.index) ?? 0) + 1)
  const most = Math.max(...votes.values())
  return moves.find(({ place, index }) => votes.get(index - place.index) === most)
}
