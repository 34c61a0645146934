import * as z from 'zod'
import type { Naming } from '../../shared/article/identity'
import { listBackups } from './backup-files'
import { Connection, type ReadableDb } from './connection'
import { fromDamaged } from './from-damaged'
import { databaseFile } from './library-files'
import { readRevision, revisionsOf } from './revisions'

const JSON_OF = 'SELECT json FROM story WHERE id = ?'
const WAIT = 5000

const Named = z.looseObject({ sources: z.array(z.looseObject({ id: z.string(), visibility: z.string() })) })

/** A source, and the stories that may hold it. */
export interface Sought {
  source: string
  stories: string[]
}

/** How many versions and backups of these stories hold a source by more than its public description. */
export function whereNamed(library: string, sought: Sought): Naming {
  /** Whether a version names it, by the version's id: what a version holds is the same wherever it lies. */
  const known = new Map<string, boolean>()
  const db = new Connection(databaseFile(library), { readOnly: true, wait: WAIT })
  try {
    for (const story of sought.stories) lookThrough(db, story, sought.source, known)
  } finally {
    db.close()
  }
  const versions = [...known.values()].filter(Boolean).length
  const backups = listBackups(library).filter(({ file }) => isNamedIn(file, sought, known)).length
  return { versions, backups }
}

/** Looks at the versions of a story that are not known yet. Gives whether any of its versions names the source. */
function lookThrough(db: ReadableDb, story: string, source: string, known: Map<string, boolean>): boolean {
  let named = false
  for (const { id } of revisionsOf(db, story)) {
    const names = known.get(id) ?? fromDamaged(() => holdsByName(readRevision(db, id)?.value, source)) ?? false
    known.set(id, names)
    named ||= names
  }
  return named
}

/** A backup that can't be read may name anybody. */
function isNamedIn(file: string, { source, stories }: Sought, known: Map<string, boolean>): boolean {
  const found = fromDamaged(() => {
    const backup = new Connection(file, { readOnly: true, wait: 0 })
    try {
      return stories.some((story) => {
        const json = backup.get<{ json: string }>(JSON_OF, story)?.json
        const now = json !== undefined && holdsByName(JSON.parse(json), source)
        return now || lookThrough(backup, story, source, known)
      })
    } finally {
      backup.close()
    }
  })
  return found ?? true
}

function holdsByName(value: unknown, source: string): boolean {
  const story = Named.safeParse(value)
  return (
    story.success && story.data.sources.some(({ id, visibility }) => id === source && visibility !== 'confidential')
  )
}
