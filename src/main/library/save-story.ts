import type { Source } from '../../shared/article/source'
import { sameValue } from '../../shared/article/same-value'
import type { SaveResult } from '../../shared/bridge/story'
import type { WritableDb } from '../store/connection'
import { readMark, readWorkingCopy } from '../store/working-copies'
import { cutRevision } from './cut-revision'
import { forgetFormerSelves, newlyConfidential } from './former-selves'
import type { StoredCopies, StoredCopy } from './stored-copies'
import { storable, understand, type Understood } from './understand'
import { replaceStory } from './write-story'

/** A story that somebody changed, starting from the version `baseVersion`. */
export interface Save {
  id: string
  baseVersion: number
  json: string
  by: string
}

/** The sources that became confidential. */
interface Hidden {
  hidden: Source[]
}

/**
 * Stores a changed story, durably. What is stored already counts as saved; a stored copy that has moved on is never
 * overwritten. A change of stage cuts a shared revision. `publication` is set by publishing alone, so the stored one stays.
 * Throws article.not-found, article.read-only, article.invalid, library.damaged, or what the disk says.
 */
export function saveStory(
  db: WritableDb,
  copies: StoredCopies,
  { id, baseVersion, json, by }: Save,
): SaveResult & Hidden {
  return db.transaction(() => {
    const mark = readMark(db, id)
    const stored = copies.get(db, mark)
    // What stands in the stored copy too need not be read again.
    const story = withPublicationOf(stored, understand(json, copies.parts))
    if (story.hash === mark.hash) return { status: 'saved', version: mark.version, savedAt: mark.updatedAt, hidden: [] }
    if (baseVersion !== mark.version) {
      return { status: 'stale', version: mark.version, json: readWorkingCopy(db, id).json, hidden: [] }
    }
    const at = new Date().toISOString()
    replaceStory(db, mark, story, at)
    if (story.article.stage !== stored.stage) cutRevision(db, story, { id, by, at, reason: 'stage' })
    const hidden = newlyConfidential(story.article, stored.confidential)
    forgetFormerSelves(db, id, hidden)
    copies.set(id, story)
    return { status: 'saved', version: mark.version + 1, savedAt: at, hidden }
  })
}

function withPublicationOf({ publication }: StoredCopy, story: Understood): Understood {
  const given = story.article.publication
  if (sameValue(publication, given)) return story
  const { publication: _, ...article } = story.article
  return storable(publication === undefined ? article : { ...article, publication })
}
