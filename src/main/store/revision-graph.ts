import type { Revision } from '../../shared/article/revision'
import type { ReadableDb, WritableDb } from './connection'

/** A shared revision in the history of its story, without its value. `deleted`: it says that the story was removed. */
export interface GraphNode {
  id: string
  reason: Revision['reason']
  at: string
  author: string | null
  valueHash: string
  parents: string[]
}

const NODES = `
  SELECT id, reason, at, author, value_hash AS valueHash FROM revision WHERE subject = ? AND shared = 1 ORDER BY key`
const EDGES = `
  SELECT r.id, p.parent FROM revision AS r JOIN revision_parent AS p ON p.revision = r.key
  WHERE r.subject = ? AND r.shared = 1 ORDER BY r.key, p.parent`
const ADD = 'INSERT OR IGNORE INTO revision_parent (revision, parent) SELECT key, ? FROM revision WHERE id = ?'

/** Notes of what revisions a shared one was made. */
export function addParents(db: WritableDb, id: string, parents: readonly string[]): void {
  for (const parent of parents) db.run(ADD, parent, id)
}

/** The shared revisions of a story or shelf by their ids, in the order in which they came. */
export function graphOf(db: ReadableDb, subject: string): Map<string, GraphNode> {
  const nodes = db.all<Omit<GraphNode, 'parents'>>(NODES, subject)
  const graph = new Map(nodes.map((node) => [node.id, { ...node, parents: [] as string[] }]))
  for (const { id, parent } of db.all<{ id: string; parent: string }>(EDGES, subject))
    graph.get(id)?.parents.push(parent)
  return graph
}

/**
 * What of a story's history is its desk's: the revisions whose whole past is there, since others can take in no other. A
 * history that came cut off stays beside it here, unless the desk's work is built on that, as where a revision was lost.
 */
export function deskGraph(graph: ReadonlyMap<string, GraphNode>, base: string | null): ReadonlyMap<string, GraphNode> {
  const nodes = [...graph.values()]
  const cutOff = new Set<string>()
  for (const { id, parents } of nodes) if (!parents.every((parent) => graph.has(parent))) cutOff.add(id)
  // A set that grows while it is walked is walked to its end.
  for (const id of cutOff) for (const node of nodes) if (node.parents.includes(id)) cutOff.add(node.id)
  if (cutOff.size === 0 || (base !== null && cutOff.has(base))) return graph
  return new Map([...graph].filter(([id]) => !cutOff.has(id)))
}

/** The value hash of a revision that says that its story was removed: there is no value. */
export const NO_VALUE = ''

export function isRemoval({ valueHash }: Pick<GraphNode, 'valueHash'>): boolean {
  return valueHash === NO_VALUE
}

/**
 * The revisions that nothing was written on, in the order of their ids. A merge on which nobody wrote counts for nothing:
 * whoever has what it was made of makes it anew, with whatever came since. So the same revisions have the same heads
 * wherever they are, whoever merged what of them before.
 */
export function headsOf(graph: ReadonlyMap<string, GraphNode>): string[] {
  const children = new Map<string, number>()
  for (const { parents } of graph.values())
    for (const parent of parents) children.set(parent, (children.get(parent) ?? 0) + 1)
  const passed = new Set<string>()
  const open = [...graph.values()].filter(({ id, reason }) => reason === 'merge' && !children.get(id))
  for (let merge = open.pop(); merge; merge = open.pop()) {
    passed.add(merge.id)
    for (const parent of merge.parents) {
      const left = (children.get(parent) ?? 0) - 1
      children.set(parent, left)
      const node = graph.get(parent)
      if (left === 0 && node?.reason === 'merge') open.push(node)
    }
  }
  return [...graph.keys()].filter((id) => !passed.has(id) && !children.get(id)).sort()
}
