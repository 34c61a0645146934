import type { Body } from './block'

/** Where a block stands in its fact box, and whether it is the title of it. */
export interface BoxEdge {
  edge: 'first' | 'middle' | 'last' | 'only'
  title: boolean
}

/** The blocks in fact boxes, by their place in the body. */
export function boxEdges(body: Body): Map<number, BoxEdge> {
  const edges = new Map<number, BoxEdge>()
  let titled: string | undefined
  for (const [place, { box, type }] of body.entries()) {
    if (box === undefined) continue
    const first = body[place - 1]?.box !== box
    const last = body[place + 1]?.box !== box
    if (first) titled = undefined
    const title = type === 'heading' && titled !== box
    if (title) titled = box
    edges.set(place, { edge: first ? (last ? 'only' : 'first') : last ? 'last' : 'middle', title })
  }
  return edges
}
