import { useMemo } from 'react'
import { ConflictCard } from './conflict/conflict-card'
import { type ConflictPlace, placeOf } from './conflict/conflict-place'
import { useDisputes } from './conflict/use-disputes'
import type { PageNote } from './editor/notes/page-note'
import { StoryPage, type StoryPageProps } from './editor/story-page'
import { useStory } from './session/use-story'

/** The page of a story, with what two people changed shown where it stands. */
export function PageWithConflicts(props: Omit<StoryPageProps, 'notes'>) {
  const conflicts = useStory((article) => article.conflicts)
  // A text, so that it is the same as long as all stand where they did.
  const places = useStory(({ conflicts: open, body }) =>
    JSON.stringify(open.map((conflict) => placeOf(conflict, body))),
  )
  const disputes = useDisputes()
  const notes = useMemo(() => {
    const each = JSON.parse(places) as ConflictPlace[]
    return conflicts.flatMap((conflict, at): PageNote[] => {
      const place = each[at]
      if (!place || place.in === 'panel') return []
      const below = place.in === 'block' ? { block: place.block } : { field: place.field }
      const note = <ConflictCard conflict={conflict} dispute={disputes.get(conflict.id)} />
      return [{ key: conflict.id, below, note }]
    })
  }, [conflicts, places, disputes])
  return <StoryPage {...props} notes={notes} />
}
