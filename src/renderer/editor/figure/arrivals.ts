import { useSyncExternalStore } from 'react'
import type { Figure } from '../../../shared/article/figure'
import { problemOf, type Problem, StetError } from '../../../shared/bridge/errors'
import { LARGEST_PICTURE, PART_OF_PICTURE, tooManyMegabytes } from '../../../shared/bridge/pictures'
import { sentenceOf } from '../../../shared/messages/translate'
import { call, pathOf } from '../../bridge'
import { toast } from '../../ui/toast'

/** Pictures on their way into the library, and those that were refused and have not been read about yet. */
export interface Arrivals {
  /** Undefined while none is on its way. */
  progress: { done: number; total: number } | undefined
  refused: Problem[]
}

/** A file by its path or, where it has none, by itself: pasted, or dragged from another program. */
export type Incoming = string | File

let arrivals: Arrivals = { progress: undefined, refused: [] }
const listeners = new Set<() => void>()
let last: Promise<unknown> = Promise.resolve()

/**
 * Brings files in, one after the other and after those before them, and gives those that are pictures as figures, in
 * order. One that is refused keeps none of the others out; the person is told of it.
 */
export async function bringPictures(files: Incoming[]): Promise<Figure[]> {
  return (await bringEach(files)).filter((figure) => figure !== null)
}

/** The same, with null for each file that is refused. */
export function bringEach(files: Incoming[]): Promise<(Figure | null)[]> {
  if (files.length === 0) return Promise.resolve([])
  const total = (arrivals.progress?.total ?? 0) + files.length
  become({ progress: { done: arrivals.progress?.done ?? 0, total } })
  const bringing = last.then(() => bringAll(files))
  last = bringing
  return bringing
}

/** What is on its way, followed as it changes. */
export function useArrivals(): Arrivals {
  return useSyncExternalStore(subscribe, () => arrivals)
}

/** The refusals have been read. */
export function forgetRefused(): void {
  become({ refused: [] })
}

async function bringAll(files: Incoming[]): Promise<(Figure | null)[]> {
  const figures: (Figure | null)[] = []
  const refused: Problem[] = []
  for (const file of files) {
    try {
      figures.push(await bring(file))
    } catch (error) {
      figures.push(null)
      refused.push(problemOf(error))
    }
    const { done = 0, total = 0 } = arrivals.progress ?? {}
    become({ progress: done + 1 < total ? { done: done + 1, total } : undefined })
  }
  const [only] = refused
  if (only && refused.length === 1) toast(sentenceOf(only))
  else become({ refused: [...arrivals.refused, ...refused] })
  return figures
}

function bring(file: Incoming): Promise<Figure> {
  if (typeof file === 'string') return call('assets.file', { path: file })
  const path = pathOf(file)
  return path === '' ? send(file) : call('assets.file', { path })
}

async function send(file: File): Promise<Figure> {
  const { name } = file
  const size = tooManyMegabytes(file.size)
  if (size !== undefined) throw new StetError('asset.too-large', { name, size, limit: LARGEST_PICTURE })
  for (let at = 0; at < file.size; at += PART_OF_PICTURE) {
    const base64 = await base64Of(file.slice(at, at + PART_OF_PICTURE), name)
    await call('assets.part', { first: at === 0, base64 })
  }
  return call('assets.parts', { name })
}

function base64Of(bytes: Blob, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve((reader.result as string).replace(/^[^,]*,/, '')))
    reader.addEventListener('error', () => reject(new StetError('asset.unreadable', { name })))
    reader.readAsDataURL(bytes)
  })
}

function become(change: Partial<Arrivals>): void {
  arrivals = { ...arrivals, ...change }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
