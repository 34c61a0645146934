import { newArticle } from '../../shared/article/article'
import { newId } from '../../shared/article/id'
import { normalise } from '../../shared/article/normalise'
import type { Reason } from '../../shared/article/revision'
import { addActStory } from '../store/acts'
import type { WritableDb } from '../store/connection'
import { sha256 } from '../store/hash'
import type { WritableStore } from '../store/open-store'
import { addOriginal, removeOriginal } from '../store/originals'
import { restoreWorkingCopy, sampleId } from '../store/working-copies'
import { cutRevision } from './cut-revision'
import { ARRIVED } from './act'
import { giveToDefaultDesk } from './desk/share-story'
import type { IncomingStory } from './door/stories'
import { beginFrom } from './templates'
import { storable, understand, type Understood } from './understand'
import { addStory } from './write-story'

/** Adds a draft in a language (BCP 47), empty or begun from a template, and gives its id. Throws template.not-found. */
export function createStory(
  db: WritableDb,
  { language, by, template }: { language: string; by: string; template?: string },
): string {
  const begun = template === undefined ? newArticle(language) : beginFrom(db, template, language)
  const story = storable(normalise(begun))
  return db.transaction(() => add(db, newId(), story, { by, reason: 'create', sample: false }))
}

/** Adds the sample story, or takes it out of the trash, and gives its id. */
export function addSample(db: WritableDb, { json, by }: { json: string; by: string }): string {
  const story = understand(json)
  return db.transaction(() => {
    const id = sampleId(db)
    if (id === undefined) return add(db, newId(), story, { by, reason: 'create', sample: true })
    restoreWorkingCopy(db, id)
    return id
  })
}

/**
 * Adds stories from elsewhere, all or none, and gives their ids in order. The texts as they arrived are kept first, in
 * the private database: one without its story is of no consequence, a story without its original would be. `act`: what
 * takes them away again.
 */
export function bringInStories(
  { db, privateDb }: WritableStore,
  { stories, by, act }: { stories: IncomingStory[]; by: string; act?: string },
): string[] {
  const incoming = stories.map(({ json, original }) => ({ id: newId(), story: understand(json), original }))
  const at = new Date().toISOString()
  privateDb.transaction(() => {
    for (const { id, original } of incoming) {
      addOriginal(privateDb, id, { hash: sha256(original.text), ...original, at })
    }
  })
  try {
    return db.transaction(() =>
      incoming.map(({ id, story }) => {
        add(db, id, story, { by, reason: 'import', sample: false })
        if (act !== undefined) addActStory(db, act, id, ARRIVED)
        return id
      }),
    )
  } catch (error) {
    privateDb.transaction(() => {
      for (const { id } of incoming) removeOriginal(privateDb, id)
    })
    throw error
  }
}

interface Arrival {
  by: string
  reason: Reason
  sample: boolean
}

function add(db: WritableDb, id: string, story: Understood, { by, reason, sample }: Arrival): string {
  const at = new Date().toISOString()
  addStory(db, id, story, { at, sample })
  cutRevision(db, story, { id, by, at, reason })
  if (!sample) giveToDefaultDesk(db, id)
  return id
}
