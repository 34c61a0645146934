import { Fragment, type ReactNode } from 'react'

/** Things that have no name but their place, drawn one after the other. */
export function inPlaces<T>(things: readonly T[], draw: (thing: T, place: number) => ReactNode): ReactNode {
  // oxlint-disable-next-line react/no-array-index-key -- another place is another thing
  return things.map((thing, place) => <Fragment key={place}>{draw(thing, place)}</Fragment>)
}
