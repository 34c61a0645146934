import { useEffect, useSyncExternalStore } from 'react'
import type { StorySharing } from '../../shared/bridge/desk'
import { call, on } from '../bridge'
import { knownDesks, onDesks } from './desks'

/** Long enough that the rows of a list ask together. */
const GATHER_MS = 50
const MOST = 500

const known = new Map<string, StorySharing>()
/** How many show each story. */
const shown = new Map<string, number>()
const asked = new Set<string>()
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setTimeout> | undefined
let isFollowed = false

/** How a story stands with its desk, followed as that changes. Undefined until it is known, and where there is no desk. */
export function useSharing(id: string): StorySharing | undefined {
  useEffect(() => show(id), [id])
  return useSyncExternalStore(subscribe, () => known.get(id))
}

function show(id: string): () => void {
  follow()
  shown.set(id, (shown.get(id) ?? 0) + 1)
  ask([id])
  return () => {
    const left = (shown.get(id) ?? 0) - 1
    if (left > 0) return void shown.set(id, left)
    shown.delete(id)
    known.delete(id)
  }
}

function follow(): void {
  if (isFollowed) return
  isFollowed = true
  onDesks(() => ask([...shown.keys()]))
  on('articles.changed', ({ changes }) => ask(changes.map(({ id }) => id)))
}

function ask(ids: string[]): void {
  for (const id of ids) if (shown.has(id)) asked.add(id)
  if (asked.size > 0) timer ??= setTimeout(() => void read(), GATHER_MS)
}

async function read(): Promise<void> {
  timer = undefined
  const ids = [...asked].slice(0, MOST)
  for (const id of ids) asked.delete(id)
  ask([])
  // Without a desk all are only here, which needs no saying.
  if (knownDesks().length === 0) return forgetAll()
  const answers = await call('desk.sharing', { ids }).catch(() => [])
  for (const sharing of answers) if (shown.has(sharing.id)) known.set(sharing.id, sharing)
  tell()
}

function forgetAll(): void {
  if (known.size === 0) return
  known.clear()
  tell()
}

function tell(): void {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
