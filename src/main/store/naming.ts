import * as z from 'zod'
import type { Naming } from '../../shared/article/identity'
import type { Revision } from '../../shared/article/revision'
import { listBackups } from './backup-files'
import { Connection, type ReadableDb } from './connection'
import { revisionsInFolder } from './desk-objects'
import { readSubject } from './desk-subjects'
import { fromDamaged } from './from-damaged'
import { databaseFile } from './library-files'
import { graphOf } from './revision-graph'
import { readRevision, revisionsOf } from './revisions'

const JSON_OF = 'SELECT json FROM story WHERE id = ?'
const WAIT = 5000

const Named = z.looseObject({
  sources: z.array(
    z.looseObject({
      id: z.string(),
      visibility: z.string(),
      evidence: z.array(z.looseObject({ asset: z.looseObject({ hash: z.string() }).optional() })).optional(),
    }),
  ),
})

/** A source, and the stories that may hold it. */
export interface Sought {
  source: string
  stories: string[]
}

/** What of a story outside this computer names a source. Who `have` it wrote such an object, or went on from one. */
export interface NamingCopies {
  story: string
  /** In the folder of the desk with this id; none: no object is. */
  desk: string | null
  objects: { at: string }[]
  files: string[]
  have: string[]
  /** When it was published with the name. */
  published: string[]
}

/** Where a source stands by name: in how many versions and backups, and in what went elsewhere. */
export type FoundNaming = Pick<Naming, 'versions' | 'backups'> & { elsewhere: NamingCopies[] }

/** Where these stories hold a source by more than its public description. */
export function whereNamed(library: string, sought: Sought): FoundNaming {
  /** How a version names it, by the version's id: what a version holds is the same wherever it lies. */
  const known: Known = new Map()
  const db = new Connection(databaseFile(library), { readOnly: true, wait: WAIT })
  try {
    for (const story of sought.stories) lookThrough(db, story, sought.source, known)
    const versions = [...known.values()].filter(Boolean).length
    const elsewhere = sought.stories.map((story) => copiesOf(db, story, known))
    const backups = listBackups(library).filter(({ file }) => isNamedIn(file, sought, known)).length
    return {
      versions,
      backups,
      elsewhere: elsewhere.filter(({ objects, published }) => objects.length + published.length),
    }
  } finally {
    db.close()
  }
}

/** How a version names the source; null: by its public description at most. */
type Known = Map<string, { printed: boolean; files: string[] } | null>

/** Looks at the versions of a story that are not known yet. Gives whether any of its versions names the source. */
function lookThrough(db: ReadableDb, story: string, source: string, known: Known): boolean {
  let named = false
  for (const { id } of revisionsOf(db, story)) {
    const how = known.get(id) ?? fromDamaged(() => namedIn(readRevision(db, id)?.value, source)) ?? null
    known.set(id, how)
    named ||= how !== null
  }
  return named
}

function copiesOf(db: ReadableDb, story: string, known: Known): NamingCopies {
  const desk = readSubject(db, story)?.desk ?? null
  const graph = graphOf(db, story)
  const objects = desk === null ? [] : revisionsInFolder(db, desk, story).filter((id) => known.get(id))
  const following = new Set(objects)
  // Parents came first, so that whatever follows one comes after it.
  for (const { id, parents } of graph.values()) if (parents.some((parent) => following.has(parent))) following.add(id)
  const people = [...following].flatMap((id) => graph.get(id)?.author ?? [])
  return {
    story,
    desk,
    objects: objects.flatMap((id) => graph.get(id) ?? []).map(({ at }) => ({ at })),
    files: [...new Set(objects.flatMap((id) => known.get(id)?.files ?? []))],
    have: [...new Set(people)],
    published: revisionsOf(db, story).flatMap(({ id, reason, at }) =>
      reason === 'publish' && known.get(id)?.printed ? [at] : [],
    ),
  }
}

/** A backup that can't be read may name anybody. */
function isNamedIn(file: string, { source, stories }: Sought, known: Known): boolean {
  const found = fromDamaged(() => {
    const backup = new Connection(file, { readOnly: true, wait: 0 })
    try {
      return stories.some((story) => {
        const json = backup.get<{ json: string }>(JSON_OF, story)?.json
        const now = json !== undefined && namedIn(JSON.parse(json), source) !== null
        return now || lookThrough(backup, story, source, known)
      })
    } finally {
      backup.close()
    }
  })
  return found ?? true
}

function namedIn(value: Revision['value'] | undefined, source: string) {
  const story = Named.safeParse(value)
  const found = story.success
    ? story.data.sources.find(({ id, visibility }) => id === source && visibility !== 'confidential')
    : undefined
  if (!found) return null
  return {
    printed: found.visibility === 'printed',
    files: (found.evidence ?? []).flatMap(({ asset }) => asset?.hash ?? []),
  }
}
