import { useMemo, useState } from 'react'
import type { ListPlace } from '../../shared/bridge/settings'
import type { StoryFilter, StorySort } from '../../shared/bridge/story'
import { filterOf, type Query, type View } from './view'

/** Which part of the library is in view, in which order, and what that asks of the library. */
export function usePlace(place: ListPlace, onPlace: (place: ListPlace) => void, sought: string) {
  const [trashed, setTrashed] = useState(false)
  const view: View = trashed ? { trashed: true } : place.view
  // Equal filters are one filter, wherever they were read: only another one begins the list anew.
  const asked = JSON.stringify(filterOf(view, sought))
  const { by, descending } = place.sort
  const filter = useMemo(() => JSON.parse(asked) as StoryFilter, [asked])
  const query: Query = useMemo(() => ({ filter, sort: { by, descending } }), [filter, by, descending])
  return {
    view,
    query,
    show({ trashed: inTrash, ...part }: View) {
      setTrashed(inTrash === true)
      if (!inTrash) onPlace({ ...place, view: part })
    },
    order: (sort: StorySort) => onPlace({ ...place, sort }),
  }
}
