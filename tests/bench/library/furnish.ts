import { mkdirSync, renameSync, rmSync, existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { projectionOf } from '../../../src/main/library/project'
import { storable } from '../../../src/main/library/understand'
import { addWorkingCopy, readMark, trashWorkingCopy } from '../../../src/main/store/working-copies'
import { openWritableStore } from '../../../src/main/store/open-store'
import { writeProjection } from '../../../src/main/store/projections/projection'
import { PROJECTION_VERSION } from '../../../src/main/store/projections/schema'
import { removeStale } from '../../../src/main/store/projections/stale'
import { randomOf } from '../../support/random'
import { newsroomStory } from './newsroom-story'

/** Raised when other stories come out. */
const GENERATOR = 1
const AT_A_TIME = 2000
const MINUTE = 60_000

/**
 * A library folder with so many stories, which stays in the user's cache: making it takes a minute or two for every
 * hundred thousand. The stories are written as the library does it, without a revision and many in one transaction.
 */
export function furnished(stories: number, say: (line: string) => void): string {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
  const folder = join(cache, 'stet', `bench-library-${GENERATOR}.${PROJECTION_VERSION}-${stories}`)
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.tmp`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  fill(unfinished, stories, say)
  renameSync(unfinished, folder)
  return folder
}

function fill(folder: string, stories: number, say: (line: string) => void): void {
  const store = openWritableStore(folder)
  const { db } = store
  db.exec('PRAGMA synchronous = OFF')
  const random = randomOf(1)
  const now = Date.now()
  for (let first = 0; first < stories; first += AT_A_TIME) {
    db.transaction(() => {
      for (let seed = first; seed < Math.min(stories, first + AT_A_TIME); seed++) {
        const createdAt = new Date(now - (stories - seed) * 10 * MINUTE).toISOString()
        const { article, json, hash } = storable(newsroomStory(seed, now))
        const id = `story-${seed}`
        addWorkingCopy(db, { id, json, hash, createdAt, sample: false })
        const isTrashed = random.chance(0.03)
        if (isTrashed) trashWorkingCopy(db, id, createdAt)
        const mark = readMark(db, id)
        writeProjection(db, mark.key, projectionOf({ ...mark, json }, article))
        removeStale(db, mark.key)
      }
    })
    say(`${Math.min(stories, first + AT_A_TIME)} of ${stories} stories`)
  }
  store.close()
}
