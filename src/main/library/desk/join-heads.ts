import { SCHEMA } from '../../../shared/article/article'
import { canonicalJson } from '../../../shared/article/canonical'
import type { Revision } from '../../../shared/article/revision'
import { partedRevision } from '../../../shared/article/revision-text'
import { type Joining, mergeHeads } from '../../../shared/merge/heads'
import { MERGE_VERSION } from '../../../shared/merge/merge'
import type { WritableDb } from '../../store/connection'
import { isInFolder } from '../../store/desk-objects'
import { sha256 } from '../../store/hash'
import { removeRevisions } from '../../store/remove-revisions'
import { graphOf, type GraphNode, headsOf, isRemoval } from '../../store/revision-graph'
import { readRevision, revisionBytes } from '../../store/revisions'
import { addArriving } from './add-arriving'
import { valueOf } from '../read-value'

/** Where the shared history of a story or shelf has come to. */
export interface Joined {
  /** The revision that holds everything; undefined where everybody removed it, or nothing is there that can be read. */
  head: string | undefined
  /** Whether removing it is the last that was done. */
  removed: boolean
  /** The revisions that nothing was written on, those that can be read. */
  heads: string[]
  /** A newer Stet wrote a revision that waits. */
  newer: boolean
}

/** How heads are joined, and the history that has them if not all that is here. */
interface Heads<V> {
  kind: Revision['kind']
  read: (value: unknown) => V
  joining: Joining<V>
  graph?: ReadonlyMap<string, GraphNode>
}

/**
 * Finds the one revision in which a shared history ends, cutting a merge where it ends in several. An edit beats a removal
 * that knew nothing of it. Merges that were made of less, and on which nobody wrote, go; `kept` are needed still.
 * Within a transaction. Throws library.damaged.
 */
export function joinHeads<V>(
  db: WritableDb,
  subject: string,
  { kind, read, joining, graph = graphOf(db, subject) }: Heads<V>,
): Joined {
  const all = headsOf(graph)
  const heads = all.filter((id) => isKnown(db, graph.get(id)))
  const newer = heads.length < all.length
  const alive = heads.filter((id) => !isRemoval(nodeOf(graph, id)))
  if (alive.length === 0) return { head: undefined, removed: heads.length > 0, heads, newer }
  const [only] = heads
  if (heads.length === 1) return { head: only, removed: false, heads, newer }
  const version = once((id) => {
    const value = once(() => read(valueOf(id, revisionOf(db, id))))
    return {
      parents: parentsWithValue(graph, id),
      get value() {
        return value(id)
      },
    }
  })
  const { value } = mergeHeads(alive, version, joining)
  const revision: Revision = {
    format: 1,
    kind,
    id: subject,
    value: value as Revision['value'],
    parents: heads,
    author: null,
    at: latest(heads.map((id) => nodeOf(graph, id).at)),
    reason: 'merge',
    schema: SCHEMA,
    deleted: false,
    mergeVersion: MERGE_VERSION,
  }
  const text = Buffer.from(canonicalJson(revision))
  const head = sha256(text)
  if (!graph.has(head)) addArriving(db, { revision, text, id: head })
  return { head, removed: false, heads, newer }
}

/** What is told of each id, found out once. */
function once<T>(tell: (id: string) => T): (id: string) => T {
  const told = new Map<string, T>()
  return (id) => {
    if (!told.has(id)) told.set(id, tell(id))
    return told.get(id) as T
  }
}

/** What a revision was made of that has a value: of a removal, what that removed. */
function parentsWithValue(graph: ReadonlyMap<string, GraphNode>, id: string): string[] {
  return nodeOf(graph, id).parents.flatMap((parent) => {
    const node = graph.get(parent)
    if (node === undefined) return []
    return isRemoval(node) ? parentsWithValue(graph, parent) : [parent]
  })
}

/**
 * Takes merges away that were made of less than there is now and that nobody wrote on. One that came from a folder stays:
 * what was written on it may be on its way. Within a transaction.
 */
export function forgetMerges(db: WritableDb, subject: string, except: string | undefined): void {
  const graph = graphOf(db, subject)
  const parents = new Set([...graph.values()].flatMap((node) => node.parents))
  const passed = [...graph.values()].filter(
    ({ id, reason }) => reason === 'merge' && id !== except && !parents.has(id) && !isInFolder(db, id),
  )
  if (passed.length > 0) removeRevisions(db, subject, new Set(passed.map(({ id }) => id)))
}

function isKnown(db: WritableDb, node: GraphNode | undefined): boolean {
  return node !== undefined && (isRemoval(node) || isOfPresentSchema(db, node.id))
}

function isOfPresentSchema(db: WritableDb, id: string): boolean {
  const text = revisionBytes(db, id)?.toString('utf8')
  return text !== undefined && (partedRevision(text) !== undefined || revisionOf(db, id).schema <= SCHEMA)
}

function nodeOf(graph: ReadonlyMap<string, GraphNode>, id: string): GraphNode {
  const node = graph.get(id)
  if (node === undefined) throw new Error(`no revision ${id}`)
  return node
}

function revisionOf(db: WritableDb, id: string): Revision {
  const revision = readRevision(db, id)
  if (revision === undefined) throw new Error(`no revision ${id}`)
  return revision
}

/** Times are for people: which of them is the latest decides nothing but what is shown. */
function latest(times: string[]): string {
  return times.reduce((a, b) => (Date.parse(b) > Date.parse(a) || (Date.parse(b) === Date.parse(a) && b > a) ? b : a))
}
