import type { Block, BlockOf, Body } from './block'
import { newId } from './id'

/** Neighbouring blocks of a body: places from `start` up to `end`, which is not one of them. */
interface Run {
  start: number
  end: number
}

/** Whether two neighbours are pictures of one gallery. */
export function areOneGallery(a: Block | undefined, b: Block | undefined): boolean {
  return isFigure(a) && isFigure(b) && a.box === b.box && a.gallery !== undefined && a.gallery === b.gallery
}

/** The gallery that a block is in; the block alone when it is in none. */
export function galleryAround(body: Body, at: number): Run {
  let [start, end] = [at, at + 1]
  while (areOneGallery(body[start - 1], body[start])) start--
  while (areOneGallery(body[end - 1], body[end])) end++
  return { start, end }
}

/** Whether a block is a picture of a gallery: one that shares it with a neighbour. */
export function isInGallery(body: Body, at: number): boolean {
  return areOneGallery(body[at - 1], body[at]) || areOneGallery(body[at], body[at + 1])
}

/** The galleries of a body, in order. */
export function galleriesIn(body: Body): Run[] {
  const galleries: Run[] = []
  for (let at = 0; at < body.length; at++) {
    if (!areOneGallery(body[at], body[at + 1])) continue
    const run = galleryAround(body, at)
    galleries.push(run)
    at = run.end - 1
  }
  return galleries
}

/** Whether neighbouring blocks could be one gallery: two pictures or more, all in one fact box or in none. */
export function canBeGallery(body: Body, { start, end }: Run): boolean {
  const blocks = body.slice(start, end)
  return blocks.length > 1 && blocks.every((block) => isFigure(block) && block.box === blocks[0]?.box)
}

/**
 * A body in which neighbouring pictures, with the galleries that they are in, are one gallery. The same body when they
 * are one already or can't be.
 */
export function gatherGallery(body: Body, { start, end }: Run): Body {
  if (!canBeGallery(body, { start, end })) return body
  const run = { start: galleryAround(body, start).start, end: galleryAround(body, end - 1).end }
  return put(body, run, galleryFor(body, run))
}

/**
 * A body in which pictures that came beside the one that has an id are in its gallery, if it is there. They may have
 * come between it and the rest of that gallery.
 */
export function gatherBeside(body: Body, { start, end }: Run, id: string): Body {
  const at = body.findIndex((block) => block.id === id)
  const picture = body[at]
  const run = { start: Math.min(start, at), end: Math.max(end, at + 1) }
  if (!isFigure(picture) || !canBeGallery(body, run)) return body
  return put(body, run, picture.gallery ?? newId())
}

/** A body in which a picture and the gallery it is in are one with what is next above or below, where that is a picture. */
export function joinPicture(body: Body, at: number, way: 'above' | 'below'): Body {
  const { start, end } = galleryAround(body, at)
  return gatherGallery(body, way === 'above' ? { start: start - 1, end } : { start, end: end + 1 })
}

/** A body in which the pictures of a gallery are single figures, where they are. The same body when there is none. */
export function takeApart(body: Body, at: number): Body {
  return isInGallery(body, at) ? change(body, galleryAround(body, at), single) : body
}

/**
 * A body in which one picture is out of its gallery: above it when it was the first, below it otherwise. What is left
 * of two is a single figure too. The same body when there is no gallery.
 */
export function takeOut(body: Body, at: number): Body {
  const picture = body[at]
  if (!isFigure(picture) || !isInGallery(body, at)) return body
  const { start, end } = galleryAround(body, at)
  const left = (body.slice(start, end) as BlockOf<'figure'>[]).toSpliced(at - start, 1)
  const rest = left.length === 1 ? left.map(single) : left
  const out = single(picture)
  return body.toSpliced(start, end - start, ...(at === start ? [out, ...rest] : [...rest, out]))
}

/** A figure that is in no gallery. */
export function single(figure: BlockOf<'figure'>): BlockOf<'figure'> {
  const { gallery, ...rest } = figure
  return gallery === undefined ? figure : rest
}

/** The first gallery in a run that neighbours outside it are not in, or a new one. */
function galleryFor(body: Body, { start, end }: Run): string {
  const outside = new Set([body[start - 1], body[end]].map((block) => isFigure(block) && block.gallery))
  const inside = body.slice(start, end).map((block) => (isFigure(block) ? block.gallery : undefined))
  return inside.find((gallery) => gallery !== undefined && !outside.has(gallery)) ?? newId()
}

function put(body: Body, run: Run, gallery: string): Body {
  return change(body, run, (block) => (block.gallery === gallery ? block : { ...block, gallery }))
}

function change(body: Body, { start, end }: Run, to: (block: BlockOf<'figure'>) => Block): Body {
  const changed = body.map((block, at) => (at >= start && at < end && isFigure(block) ? to(block) : block))
  return changed.every((block, at) => block === body[at]) ? body : changed
}

function isFigure(block: Block | undefined): block is BlockOf<'figure'> {
  return block?.type === 'figure'
}
