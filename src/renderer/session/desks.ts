import { useEffect, useSyncExternalStore } from 'react'
import type { Arrival, DeskStatus } from '../../shared/bridge/desk'
import { call, on } from '../bridge'

let desks: readonly DeskStatus[] = []
let isFollowed = false
const listeners = new Set<() => void>()
const arrivalListeners = new Set<(arrivals: Arrival[]) => void>()

/** The desks that the library has joined, followed as they change; none until they have been read. */
export function useDesks(): readonly DeskStatus[] {
  useEffect(follow, [])
  return useSyncExternalStore(subscribe, () => desks)
}

/** The desks as they are known now. */
export function knownDesks(): readonly DeskStatus[] {
  return desks
}

/** Puts in what an answer says of one desk or of all, without waiting for the event that follows. */
export function learnDesks(news: DeskStatus | readonly DeskStatus[]): void {
  if (!('id' in news)) return become(news)
  const isKnown = desks.some(({ id }) => id === news.id)
  become(isKnown ? desks.map((desk) => (desk.id === news.id ? news : desk)) : [...desks, news])
}

/** Tells that desks stand otherwise than before. Gives the way to stop. */
export function onDesks(listener: () => void): () => void {
  follow()
  return subscribe(listener)
}

/** Tells of stories that others' work came into. Gives the way to stop. */
export function onArrivals(listener: (arrivals: Arrival[]) => void): () => void {
  follow()
  arrivalListeners.add(listener)
  return () => arrivalListeners.delete(listener)
}

function follow(): void {
  if (isFollowed) return
  isFollowed = true
  on('desk.changed', (news) => {
    become(news.desks)
    if (news.arrivals.length > 0) for (const listener of arrivalListeners) listener(news.arrivals)
  })
  // Where they can't be read, nothing is said of them: who does something with a desk is told why it can't be done.
  call('desk.list', {}).then(become, () => undefined)
}

function become(changed: readonly DeskStatus[]): void {
  desks = changed
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
