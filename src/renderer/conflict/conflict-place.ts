import type { Article, Conflict } from '../../shared/article/article'
import type { Block, Body } from '../../shared/article/block'
import { placeParts } from '../../shared/merge/place'
import { isWords, versionOf } from '../../shared/merge/versions'

/** The fields that stand on the page with room for a note below them. */
export const NOTED_FIELDS = ['kicker', 'headline', 'standfirst'] as const
export type NotedField = (typeof NOTED_FIELDS)[number]

/** Where a conflict is shown: below a block or a field of the page, or in the story panel. */
export type ConflictPlace = { in: 'block'; block: string } | { in: 'field'; field: NotedField } | { in: 'panel' }

/** Where a conflict is shown in a story with this body. One about words that are gone has no place on the page. */
export function placeOf(conflict: Conflict, body: Body): ConflictPlace {
  const [field, id] = placeParts(conflict.place)
  const noted = NOTED_FIELDS.find((each) => each === field)
  if (noted) return { in: 'field', field: noted }
  if (field !== 'body' || id === undefined) return { in: 'panel' }
  const shown = isWords(conflict) ? (versionOf(conflict, conflict.shown ?? 'ours') as Block[]) : []
  const ids = new Set([id, ...shown.map((block) => block.id)])
  const last = body.findLast((block) => ids.has(block.id))
  return last ? { in: 'block', block: last.id } : { in: 'panel' }
}

/** The open conflicts of a story from the top of the page down, then those in the panel. */
export function inOrder({ conflicts, body }: Pick<Article, 'conflicts' | 'body'>): Conflict[] {
  const rank = new Map(
    conflicts.map((conflict) => {
      const place = placeOf(conflict, body)
      if (place.in === 'field') return [conflict, NOTED_FIELDS.indexOf(place.field)]
      if (place.in === 'panel') return [conflict, Infinity]
      return [conflict, NOTED_FIELDS.length + body.findIndex(({ id }) => id === place.block)]
    }),
  )
  // Equal ranks keep their order; two of Infinity have no difference.
  return conflicts.toSorted((a, b) => {
    const [one, other] = [rank.get(a) ?? 0, rank.get(b) ?? 0]
    return one === other ? 0 : one - other
  })
}
